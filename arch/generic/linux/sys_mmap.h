/* mmap as most CPUs have it: the offset in bytes, in the sixth register. s390x overrides this. */
#ifndef R3_ARCH_SYS_MMAP_H
#define R3_ARCH_SYS_MMAP_H

#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

/* The address, or -errno: every value from -4095 on is an error. */
static inline long sys_mmap(void *at, size_t len, int prot, int flags, int fd, off_t offset)
{
    return r3_syscall6((long)at, (long)len, prot, flags, fd, offset, SYS_mmap);
}

#endif
