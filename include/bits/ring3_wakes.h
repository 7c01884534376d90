/* How a waker and a waiting thread agree on whether a system call is needed: one word, which both exchange.
 *
 *     idle --wait--> asleep --wait ends--> idle
 *     idle --wake--> woken     told by the next wait; no call
 *     asleep --wake--> woken   a call; the kernel tells the thread, and until it is up further wakes make none
 *
 * An exchange has one order for all, so either the waker sees a thread asleep or the thread sees that it was woken. The
 * word serves one waker of a selector, the first that is open, and one waiting thread. When a second thread waits at the
 * same time (or a handler waits in the middle of a wait) there is a crowd, for good, and every wake is a call. */
#ifndef R3_BITS_WAKES_H
#define R3_BITS_WAKES_H

#include <stdint.h>

enum { __R3_IDLE, __R3_ASLEEP, __R3_WOKEN };

struct __r3_wake_word {
    int state;
    int crowd;
};

struct __r3_wakes {
    struct __r3_wake_word word;
    int taken;           /* a waker has the word */
    unsigned char turns; /* goes round: descriptors are looked at when it comes to 0 */
    uint64_t token;
};

struct r3_selector;

/* A waker's part. */
struct __r3_waking {
    struct __r3_wake_word own;   /* in a crowd: every wake is a call */
    struct __r3_wake_word *word; /* the selector's, or its own */
    struct r3_selector *selector;
    int64_t count;
};

/* What the word was: __R3_IDLE, and the thread may sleep; else __r3_selector_wait_on goes on. */
static inline int __r3_wait_begins(struct __r3_wakes *wakes)
{
    return __atomic_exchange_n(&wakes->word.state, __R3_ASLEEP, __ATOMIC_SEQ_CST);
}

/* A wake that came since then was a call, so nothing is lost with it. */
static inline void __r3_wait_ends(struct __r3_wakes *wakes)
{
    __atomic_store_n(&wakes->word.state, __R3_IDLE, __ATOMIC_RELEASE);
}

#endif
