/* The end of a thread. The engine clears no word: the thread wakes its joiner itself, while it still stands on its stack. That
 * is safe because the engine gives no mapping out twice. */
#ifndef R3_ARCH_SYS_EXIT_THREAD_H
#define R3_ARCH_SYS_EXIT_THREAD_H

#include <limits.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>

static inline __attribute__((__noreturn__)) void sys_exit_thread(volatile int *word, int is_main)
{
    (void)is_main;
    __atomic_store_n(word, 0, __ATOMIC_RELEASE);
    r3_syscall3((long)word, 1 /* FUTEX_WAKE */, INT_MAX, SYS_futex);
    for (;;)
        r3_syscall1(0, SYS_exit);
}

static inline __attribute__((__noreturn__)) void sys_exit_thread_unmap(void *base, size_t len)
{
    r3_syscall2((long)base, (long)len, SYS_munmap);
    for (;;)
        r3_syscall1(0, SYS_exit);
}

#endif
