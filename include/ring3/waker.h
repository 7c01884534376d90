/* Waker: makes a selector's wait return, from another thread or from a signal handler.
 *
 *     r3_waker waker;
 *     r3_waker_open(&waker, &selector, 1);      its token is 1
 *     r3_waker_wake(&waker);                    elsewhere: the wait reports a readable event with token 1
 *
 * A wake that was made is never lost, whatever is registered in between: a wait that begins later reports it. Wakes
 * made before it is reported coalesce into one event; each wake after it gives a new one. There is nothing to read or
 * to acknowledge. Any number of wakers per selector, each with its token.
 *
 * An eventfd(2), Linux 2.6.27, registered edge-triggered: the kernel reports each write as a new edge, so its counter
 * need not be emptied. */
#ifndef R3_WAKER_H
#define R3_WAKER_H

#include <bits/ring3_waker.h>
#include <ring3/selector.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Makes a waker and registers it. Result: 0.
 * -EMFILE, -ENFILE: no descriptor left; -ENOMEM; -ENOSPC: as r3_selector_register; -ENOSYS: no eventfd. */
int r3_waker_open(r3_waker *waker, r3_selector *selector, uint64_t token);

/* Wakes. Result: 0. -EBADF: the waker is closed. Thread-safe, async-signal-safe, does not touch errno. */
static inline int r3_waker_wake(const r3_waker *waker) { return __r3_waker_wake(waker); }

/* How many wakes were made since the last call, or since open: for those who need to know how many coalesced.
 * Result: the count, 0 if none. -EBADF: the waker is closed. Thread-safe, async-signal-safe. */
int64_t r3_waker_count(const r3_waker *waker);

/* Ends and deregisters it. No thread may be in r3_waker_wake with it. */
void r3_waker_close(r3_waker *waker);

#ifdef __cplusplus
}
#endif

#endif
