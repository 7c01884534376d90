/* The end of a thread. */
#ifndef R3_ARCH_SYS_EXIT_THREAD_H
#define R3_ARCH_SYS_EXIT_THREAD_H

#include "thread/clone.h"

#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>

/* Ends the calling thread. The kernel zeroes the word and wakes its sleepers when the stack is no longer in use; the
 * main thread has not asked for that yet. */
static inline __attribute__((__noreturn__)) void sys_exit_thread(volatile int *word, int is_main)
{
    if (is_main)
        r3_syscall1((long)word, SYS_set_tid_address);
    for (;;)
        r3_syscall1(0, SYS_exit);
}

/* The same, and unmaps the memory that holds its stack. What is mapped there next is not the kernel's to write. */
static inline __attribute__((__noreturn__)) void sys_exit_thread_unmap(void *base, size_t len)
{
    r3_syscall1(0, SYS_set_tid_address);
    __r3_exit_unmap(base, len);
}

#endif
