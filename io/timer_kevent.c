/* The timer on EVFILT_TIMER of kqueue(2): <ring3/timer.h>. DragonFly 5.
 *
 * The kernel's timer is in milliseconds from now, on ticks of 10, and can neither be set to a time nor begin an interval
 * at one; so each expiration is a timer of its own, and the clock says how many there were. */
#include <ring3/timer.h>

#include <ring3/clock.h>
#include <ring3/fd.h>

#include "io/source_kevent.h"

#include <errno.h>

int r3_timer_open(r3_timer *timer, r3_selector *selector, uint64_t token)
{
    *timer = (r3_timer){.fd = __r3_source_open(selector, token), .__next_ns = R3_FOREVER};
    return timer->fd < 0 ? timer->fd : 0;
}

/* Rounded up: an event must not come before its time. */
static int64_t milliseconds_until(int64_t deadline_ns)
{
    int64_t left = deadline_ns - r3_clock_ns();
    return left <= 0 ? 1 : left / R3_MILLISECOND_NS + 1;
}

/* Stops the kernel's timer, which adding again would not set anew, and starts it for the next expiration. */
static int arm(const r3_timer *timer)
{
    struct kevent change;
    EV_SET(&change, 0, EVFILT_TIMER, EV_DELETE, 0, 0, 0);
    int r = __r3_source_change(timer->fd, &change, 1);
    if ((r < 0 && r != -ENOENT) || timer->__next_ns < 0)
        return r == -ENOENT ? 0 : r;
    EV_SET(&change, 0, EVFILT_TIMER, EV_ADD | EV_ONESHOT, 0, milliseconds_until(timer->__next_ns), 0);
    return __r3_source_change(timer->fd, &change, 1);
}

int r3_timer_set(r3_timer *timer, int64_t deadline_ns, int64_t interval_ns)
{
    if (interval_ns < 0)
        return -EINVAL;
    timer->__next_ns = deadline_ns;
    timer->__interval_ns = interval_ns;
    return arm(timer);
}

int64_t r3_timer_expirations(r3_timer *timer)
{
    int r = __r3_source_empty(timer->fd);
    int64_t late = r3_clock_ns() - timer->__next_ns, count = 1;
    if (r < 0 || timer->__next_ns < 0)
        return r;
    if (late < 0) {
        count = 0;
    } else if (timer->__interval_ns) {
        count += late / timer->__interval_ns;
        timer->__next_ns += count * timer->__interval_ns;
    } else {
        timer->__next_ns = R3_FOREVER;
    }
    r = arm(timer);
    return r < 0 ? r : count;
}

void r3_timer_close(r3_timer *timer)
{
    r3_fd_close(timer->fd);
    timer->fd = -1;
}
