/* Requests to /dev/cpuctlN: cpuctl(4). Numbers and layouts: sys/cpuctl.h of the kernel. */
#ifndef _SYS_CPUCTL_H
#define _SYS_CPUCTL_H

#include <sys/ioccom.h>
#include <stdint.h>

typedef struct {
    int      msr;
    uint64_t data;
} cpuctl_msr_args_t;

typedef struct {
    int      level;
    uint32_t data[4];
} cpuctl_cpuid_args_t;

typedef struct {
    int      level;
    int      level_type;
    uint32_t data[4];
} cpuctl_cpuid_count_args_t;

typedef struct {
    void         *data;
    __SIZE_TYPE__ size;
} cpuctl_update_args_t;

#define CPUCTL_RDMSR       _IOWR('c', 1, cpuctl_msr_args_t)
#define CPUCTL_WRMSR       _IOWR('c', 2, cpuctl_msr_args_t)
#define CPUCTL_CPUID       _IOWR('c', 3, cpuctl_cpuid_args_t)
#define CPUCTL_UPDATE      _IOWR('c', 4, cpuctl_update_args_t)
#define CPUCTL_MSRSBIT     _IOWR('c', 5, cpuctl_msr_args_t)
#define CPUCTL_MSRCBIT     _IOWR('c', 6, cpuctl_msr_args_t)
#define CPUCTL_CPUID_COUNT _IOWR('c', 7, cpuctl_cpuid_count_args_t)

#endif
