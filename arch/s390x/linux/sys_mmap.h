/* mmap of s390x takes the address of its six arguments (arch/s390/kernel/syscall.c, old_mmap): a system call of this
 * CPU had five registers for them. */
#ifndef R3_ARCH_SYS_MMAP_H
#define R3_ARCH_SYS_MMAP_H

#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

/* The address, or -errno: every value from -4095 on is an error. */
static inline long sys_mmap(void *at, size_t len, int prot, int flags, int fd, off_t offset)
{
    const long arguments[6] = {(long)at, (long)len, prot, flags, fd, offset};
    return r3_syscall1((long)arguments, SYS_mmap);
}

#endif
