/* mmap with an unused argument before the offset: seven in all. */
#ifndef R3_ARCH_SYS_MMAP_H
#define R3_ARCH_SYS_MMAP_H

#include "syscall_more.h"

#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

/* The address, or -errno: every value from -4095 on is an error. */
static inline long sys_mmap(void *at, size_t len, int prot, int flags, int fd, off_t offset)
{
    return r3_syscall7((long)at, (long)len, prot, flags, fd, 0, offset, SYS_mmap);
}

#endif
