/* Linux man sysinfo(2), get_nprocs(3): memory and processors of the system. Thread- and signal-safe. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <features.h>

#define SI_LOAD_SHIFT 16

/* The kernel fills the first 112 bytes; musl's ABI reserves the rest. */
struct sysinfo {
    __kulong_t  uptime;   /* seconds */
    __kulong_t  loads[3]; /* 1, 5, 15 minutes, << SI_LOAD_SHIFT */
    __kulong_t  totalram; /* these in units of mem_unit bytes */
    __kulong_t  freeram;
    __kulong_t  sharedram;
    __kulong_t  bufferram;
    __kulong_t  totalswap;
    __kulong_t  freeswap;
    unsigned short procs;
    unsigned short pad;
    __kulong_t  totalhigh;
    __kulong_t  freehigh;
    unsigned int   mem_unit;
    char           __reserved[256];
};
__R3_PIN_SIZE(struct sysinfo, 368, 8);
__R3_PIN_FIELD(struct sysinfo, mem_unit, 104);

__R3_DECLS_BEGIN

int sysinfo(struct sysinfo *result);
int get_nprocs_conf(void);
int get_nprocs(void);
long get_phys_pages(void);
long get_avphys_pages(void);

__R3_DECLS_END

#endif
