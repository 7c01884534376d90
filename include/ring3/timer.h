/* Timer: an event at a time, once or again and again, beside the descriptors of a selector.
 *
 * One descriptor each (timerfd_create(2), Linux 2.6.25): meant for a few clocks of a program. For one time-out per
 * connection keep the deadlines in a queue and give the nearest to r3_selector_wait.
 * Thread-safe, async-signal-safe; the timers of a closed selector must still be closed. */
#ifndef R3_TIMER_H
#define R3_TIMER_H

#include <ring3/selector.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct r3_timer {
    int fd;
} r3_timer;

/* Makes a timer that is not set, and registers it, edge-triggered. Result: 0.
 * -EMFILE, -ENFILE, -ENOMEM, -ENOSPC: as r3_selector_register; -ENOSYS: no timerfd. */
int r3_timer_open(r3_timer *timer, r3_selector *selector, uint64_t token);

/* Sets it to deadline_ns on the clock of r3_clock_ns(), then every interval_ns after that (0: once). A deadline that
 * has passed is told at once. R3_FOREVER stops it. A new setting forgets expirations not yet read.
 * Result: 0. -EINVAL: interval_ns is negative; -EBADF: the timer is closed. */
int r3_timer_set(const r3_timer *timer, int64_t deadline_ns, int64_t interval_ns);

/* How often it has expired since it was set or since the last call; 0 if not. Result >= 0. -EBADF. */
int64_t r3_timer_expirations(const r3_timer *timer);

void r3_timer_close(r3_timer *timer);

#ifdef __cplusplus
}
#endif

#endif
