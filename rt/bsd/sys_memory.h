/* Memory mappings. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_MEMORY_H
#define R3_RT_SYS_MEMORY_H

#include "sys_extend.h"
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

/* Makes an anonymous mapping longer or shorter where it is, or moves it to `to`, where as much is mapped, by copying:
 * 0 or -errno. */
static inline long sys_resize(void *at, size_t old_len, size_t new_len)
{
    if (new_len > old_len)
        return sys_extend((char *)at + old_len, new_len - old_len);
    return sys_munmap((char *)at + new_len, old_len - new_len);
}

static inline long sys_move(void *at, size_t old_len, size_t new_len, void *to)
{
    const char *from = at;
    for (size_t i = 0, n = old_len < new_len ? old_len : new_len; i < n; i += sizeof(long))
        *(long *)((char *)to + i) = *(const long *)(from + i);
    return sys_munmap(at, old_len);
}

/* The advice with which pages are the kernel's again until they are touched: their contents are lost when it needs them.
 * MADV_DONTNEED keeps contents here, and so the memory: madvise(2). */
#define SYS_FORGET_PAGES MADV_FREE

static inline long sys_madvise(void *at, size_t len, int advice)
{
    return r3_syscall3((long)at, (long)len, advice, SYS_madvise);
}

static inline long sys_mlock(const void *at, size_t len) { return r3_syscall2((long)at, (long)len, SYS_mlock); }
static inline long sys_munlock(const void *at, size_t len) { return r3_syscall2((long)at, (long)len, SYS_munlock); }
static inline long sys_mlockall(int flags) { return r3_syscall1(flags, SYS_mlockall); }
static inline long sys_munlockall(void) { return r3_syscall0(SYS_munlockall); }

static inline long sys_mincore(void *at, size_t len, unsigned char *resident)
{
    return r3_syscall3((long)at, (long)len, (long)resident, SYS_mincore);
}

#endif
