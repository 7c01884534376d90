/* Anonymous memory at one place or not at all: MAP_TRYFIXED refuses where something is mapped. 0 or -errno. */
#ifndef R3_RT_SYS_EXTEND_H
#define R3_RT_SYS_EXTEND_H

#include "sys_mmap.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <sys/mman.h>

static inline long sys_extend(void *at, size_t len)
{
    long got = sys_mmap(at, len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_TRYFIXED, -1, 0);
    if (got < 0 && got > -4096)
        return got;
    if ((void *)got == at)
        return 0;
    r3_syscall2(got, (long)len, SYS_munmap);
    return -ENOMEM;
}

#endif
