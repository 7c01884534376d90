/* Timer: an event at a time, once or again and again, beside the descriptors of a selector.
 *
 * One descriptor each: meant for a few clocks of a program. For one time-out per connection keep the deadlines in a queue
 * and give the nearest to r3_selector_wait. The timers of a closed selector must still be closed.
 *
 * Linux: timerfd_create(2), 2.6.25; to the nanosecond; thread-safe, async-signal-safe.
 * BSD: EVFILT_TIMER of kqueue(2), up to two ticks (20 ms) late; a timer is for one thread at a time, and one with an
 * interval is told again when its expirations have been asked for. */
#ifndef R3_TIMER_H
#define R3_TIMER_H

#include <ring3/selector.h>
#include <stdint.h>

#include <bits/ring3_timer.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Makes a timer that is not set, and registers it, edge-triggered. Result: 0.
 * -EMFILE, -ENFILE, -ENOMEM, -ENOSPC: as r3_selector_register; -ENOSYS: no timerfd. */
int r3_timer_open(r3_timer *timer, r3_selector *selector, uint64_t token);

/* Sets it to deadline_ns on the clock of r3_clock_ns(), then every interval_ns after that (0: once). A deadline that
 * has passed is told at once. R3_FOREVER stops it. A new setting forgets expirations not yet read.
 * Result: 0. -EINVAL: interval_ns is negative; -EBADF: the timer is closed. */
int r3_timer_set(r3_timer *timer, int64_t deadline_ns, int64_t interval_ns);

/* How often it has expired since it was set or since the last call; 0 if not. Result >= 0. -EBADF. */
int64_t r3_timer_expirations(r3_timer *timer);

void r3_timer_close(r3_timer *timer);

#ifdef __cplusplus
}
#endif

#endif
