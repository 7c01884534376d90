/* What fork() owes to threads: the child has only the one that called it. fork() calls these three; a program without
 * threads and without pthread_atfork has weak no-ops in their place.
 *
 * The allocator holds no lock. The streams' are theirs to take and give back (weak here). */
#include "pthread_internal.h"

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

/* What create.c and atfork.c ask for, to have this file: the names below may be satisfied by their weak twins. */
void __r3_fork_with_threads(void) {}

__r3_weak volatile int __r3_threads_alive;
__r3_weak void __r3_atfork_prepare(void) {}
__r3_weak void __r3_atfork_done(int child) { (void)child; }
__r3_weak void __r3_stdio_fork_prepare(void) {}
__r3_weak void __r3_stdio_fork_done(int child) { (void)child; }

void __r3_fork_prepare(void)
{
    __r3_atfork_prepare();
    __r3_stdio_fork_prepare();
}

void __r3_fork_parent(void)
{
    __r3_stdio_fork_done(0);
    __r3_atfork_done(0);
}

void __r3_fork_child(void)
{
    __r3_self()->tid = (int)sys_gettid();
    __r3_threads_alive = 0;
    __r3_stdio_fork_done(1);
    __r3_atfork_done(1);
}
