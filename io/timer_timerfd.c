/* The timer on timerfd_create(2): <ring3/timer.h>. Linux 2.6.27 (flags at birth). */
#include <ring3/timer.h>

#include <bits/ring3_used_up.h>

#include "sys.h"
#include "sys_event.h"

#include <errno.h>
#include <ring3/clock.h>
#include <ring3/fd.h>

int r3_timer_open(r3_timer *timer, r3_selector *selector, uint64_t token)
{
    int fd = (int)sys_timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    timer->fd = fd;
    if (fd < 0)
        return fd;
    int r = r3_selector_register(selector, fd, token, R3_READABLE, R3_EDGE);
    if (r < 0)
        r3_timer_close(timer);
    return r;
}

static struct timespec split(int64_t ns)
{
    return (struct timespec){.tv_sec = ns / R3_SECOND_NS, .tv_nsec = ns % R3_SECOND_NS};
}

int r3_timer_set(r3_timer *timer, int64_t deadline_ns, int64_t interval_ns)
{
    struct itimerspec when = {.it_interval = split(interval_ns)};
    if (interval_ns < 0)
        return -EINVAL;
    /* All zero is how the kernel is told to stop, so time 0 becomes the first nanosecond, as long past. */
    if (deadline_ns >= 0)
        when.it_value = split(deadline_ns ? deadline_ns : 1);
    return (int)sys_timerfd_settime(timer->fd, TFD_TIMER_ABSTIME, &when, 0);
}

int64_t r3_timer_expirations(r3_timer *timer)
{
    uint64_t count;
    long r;
    do
        r = sys_read(timer->fd, &count, sizeof count);
    while (r == -EINTR);
    __r3_may_arise(timer->fd, R3_READABLE); /* read or not there: none is left */
    if (r == -EAGAIN)
        return 0;
    return r < 0 ? r : (int64_t)count;
}

void r3_timer_close(r3_timer *timer)
{
    r3_fd_close(timer->fd);
    timer->fd = -1;
}
