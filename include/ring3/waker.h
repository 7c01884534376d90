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
 * The first waker of a selector makes no system call when no thread waits or when a wake of it is under way, and the
 * wait that finds such a wake makes none to tell of it: it reports that event alone, and what else is ready comes with
 * the next. One of 64 such waits asks the kernel, too. Where two threads wait at the same time, and of
 * further wakers, each wake is one call. (So a wake is not seen by who waits for the selector's own descriptor.)
 *
 * Linux: an eventfd(2), 2.6.27; in a sandbox without, or built with WAKER=pipe, a pipe: two descriptors.
 * BSD: EVFILT_USER of kqueue(2), no descriptor of its own; a pipe on poll(2). */
#ifndef R3_WAKER_H
#define R3_WAKER_H

#include <bits/ring3_waker.h>
#include <ring3/selector.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Makes a waker and registers it. Waker and selector must stay where they are until it is closed, which comes before the
 * selector's end. Result: 0.
 * -EMFILE, -ENFILE: no descriptor left; -ENOMEM; -ENOSPC: as r3_selector_register; -ENOSYS: neither eventfd nor pipe2. */
int r3_waker_open(r3_waker *waker, r3_selector *selector, uint64_t token);

/* Wakes. Result: 0. -EBADF: the waker is closed. Thread-safe, async-signal-safe, does not touch errno. */
static inline int r3_waker_wake(r3_waker *waker) { return __r3_waker_wake(waker); }

/* How many wakes were made since the last call, or since open: for those who need to know how many coalesced.
 * Result: the count, 0 if none. -EBADF: the waker is closed. Thread-safe, async-signal-safe. */
int64_t r3_waker_count(r3_waker *waker);

/* Ends and deregisters it. No thread may be in r3_waker_wake with it. */
void r3_waker_close(r3_waker *waker);

#ifdef __cplusplus
}
#endif

#endif
