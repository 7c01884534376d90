/* Memory mappings. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_MEMORY_H
#define R3_RT_SYS_MEMORY_H

#include "sys_mmap.h"
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_munmap(void *at, size_t len) { return r3_syscall2((long)at, (long)len, SYS_munmap); }

static inline long sys_mprotect(void *at, size_t len, int prot)
{
    return r3_syscall3((long)at, (long)len, prot, SYS_mprotect);
}

static inline long sys_mremap(void *at, size_t old_len, size_t new_len, int flags, void *to)
{
    return r3_syscall5((long)at, (long)old_len, (long)new_len, flags, (long)to, SYS_mremap);
}

/* The advice with which pages are the kernel's again until they are touched: at once. */
#define SYS_FORGET_PAGES MADV_DONTNEED

static inline long sys_madvise(void *at, size_t len, int advice)
{
    return r3_syscall3((long)at, (long)len, advice, SYS_madvise);
}

static inline long sys_msync(void *at, size_t len, int flags)
{
    return r3_syscall3((long)at, (long)len, flags, SYS_msync);
}

static inline long sys_mlock(const void *at, size_t len)
{
    return r3_syscall2((long)at, (long)len, SYS_mlock);
}

static inline long sys_munlock(const void *at, size_t len)
{
    return r3_syscall2((long)at, (long)len, SYS_munlock);
}

static inline long sys_mlockall(int flags) { return r3_syscall1(flags, SYS_mlockall); }
static inline long sys_munlockall(void) { return r3_syscall0(SYS_munlockall); }

static inline long sys_mincore(void *at, size_t len, unsigned char *resident)
{
    return r3_syscall3((long)at, (long)len, (long)resident, SYS_mincore);
}

static inline long sys_memfd_create(const char *name, unsigned flags)
{
    return r3_syscall2((long)name, flags, SYS_memfd_create);
}

#include "sys_remap.h"

#endif
