/* What fork() owes to threads: the child has only the one that called it. fork() calls these three; a program without
 * threads and without pthread_atfork has weak no-ops in their place.
 *
 * The runtime's locks are taken before, so that what they guard is whole in the child. The allocator has none; a
 * stream's may be held for as long as input does not come, so the child frees it (rt/stdio/stream_lock.c). */
#include "pthread_internal.h"

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

/* What create.c and atfork.c ask for, to have this file: the names below may be satisfied by their weak twins. */
const char __r3_fork_with_threads[1] = {0}; /* the name by which others ask for this file */

__r3_weak volatile int __r3_threads_alive;
__r3_weak void __r3_atfork_prepare(void) {}
__r3_weak void __r3_atfork_done(int child) { (void)child; }
__r3_weak void __r3_stream_fork_child(void) {}

/* Strong where they are used, if they are in the program. In the order of locking. */
__r3_weak struct __r3_lock __r3_exit_lock, __r3_stream_list_lock, __r3_random_lock, __r3_keys_lock, __r3_zone_lock;

static void release(void)
{
    __r3_unlock(&__r3_zone_lock);
    __r3_unlock(&__r3_keys_lock);
    __r3_unlock(&__r3_random_lock);
    __r3_unlock(&__r3_stream_list_lock);
    __r3_unlock(&__r3_exit_lock);
}

void __r3_fork_prepare(void)
{
    __r3_atfork_prepare();
    __r3_lock(&__r3_exit_lock);
    __r3_lock(&__r3_stream_list_lock);
    __r3_lock(&__r3_random_lock);
    __r3_lock(&__r3_keys_lock);
    __r3_lock(&__r3_zone_lock);
}

void __r3_fork_parent(void)
{
    release();
    __r3_atfork_done(0);
}

void __r3_fork_child(void)
{
    __r3_self()->tid = (int)sys_gettid();
    __r3_threads_alive = 0;
    release();
    __r3_stream_fork_child();
    __r3_atfork_done(1);
}
