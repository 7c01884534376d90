/* Sleeping on a word of memory: what mutexes, conditions and queues of one's own are made of.
 *
 *     while (!atomic_load(&ready))
 *         r3_futex_wait(&ready, 0, R3_FUTEX_FOREVER, 0);
 *
 * The kernel looks at the word and puts the thread to sleep in one step: a wake after the look is not missed. Threads
 * of one process by default; R3_FUTEX_SHARED for words in memory that processes share. */
#ifndef R3_FUTEX_H
#define R3_FUTEX_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define R3_FUTEX_SHARED  1
#define R3_FUTEX_FOREVER INT64_C(-1)

/* Sleeps while *word == expected, until `deadline_ns`, an absolute time of r3_clock_ns() (negative: no limit).
 * 0: woken, perhaps for no reason: look again. -EAGAIN: the word differs. -ETIMEDOUT. -EINTR: a signal was handled.
 * Thread-safe. Not a cancellation point. Source: futex(2), FUTEX_WAIT_BITSET. */
int r3_futex_wait(volatile int *word, int expected, int64_t deadline_ns, int flags);

/* Wakes up to `count` of the threads that sleep on the word, which is not touched. The number woken or -errno.
 * Thread-safe, async-signal-safe. */
int r3_futex_wake(volatile int *word, int count, int flags);

#ifdef __cplusplus
}
#endif

#endif
