/* The one way a thread sleeps on a word of memory, and is woken.
 *
 * Everything in rt/ that blocks one thread for another (locks, conditions, joins, semaphores) goes through
 * these two calls, so that a kernel with another mechanism replaces one file: wait_futex.c or wait_umtx.c. */
#ifndef R3_RT_THREAD_WAIT_H
#define R3_RT_THREAD_WAIT_H

#include <time.h>

/* The word may be waited on by another process, or (a thread's exit word) is woken by the kernel. */
#define R3_WAIT_SHARED 1
/* A cancellation point: -ECANCELED if the thread was cancelled (cancel_point.h). */
#define R3_WAIT_CANCEL 2

/* Sleeps while *word == expected, until woken or until the absolute time `deadline` on `clock`
 * (CLOCK_REALTIME or CLOCK_MONOTONIC; NULL: no limit).
 * Returns 0 woken (perhaps for no reason: look again), -EAGAIN the word differs, -EINTR a signal was
 * handled, -ETIMEDOUT the deadline has passed, -EINVAL a malformed deadline or another clock. */
int __r3_wait(volatile int *word, int expected, clockid_t clock, const struct timespec *deadline,
              int flags);

/* Wakes up to `count` threads that sleep on the word. The word is not touched: its memory may already
 * belong to somebody else, who then sees a wake-up for no reason. Returns the number woken or -errno. */
int __r3_wake(volatile int *word, int count, int flags);

#define R3_WAKE_ALL 0x7fffffff

#endif
