/* The selector on epoll(7): making, ending and waiting for a time; the rest is inline (bits/ring3_selector.h).
 * Linux 2.6.9; nanosecond time-outs from 5.11. */
#include <ring3/selector.h>

#include "internal.h"
#include "io/fd.h"
#include "sys.h"
#include "sys_epoll_either.h"
#include "sys_event.h"

#include <errno.h>
#include <limits.h>

/* Before 2.6.27, and in filters that do not know the newer call, there is epoll_create on the CPUs that are as old. */
int r3_selector_open(r3_selector *selector)
{
    int fd = (int)sys_epoll_create1(EPOLL_CLOEXEC);
    if (fd == -ENOSYS || fd == -EPERM)
        fd = __r3_fd_adopt_or_close((int)sys_epoll_create(1));
    *selector = (r3_selector){.fd = fd};
    return fd < 0 ? fd : 0;
}

void r3_selector_close(r3_selector *selector)
{
    sys_close(selector->fd);
    selector->fd = -1;
}

/* Rounded up: a wait must not end before its time, and a short one must not become a look. Negative is without end. */
static int milliseconds(int64_t ns)
{
    if (ns < 0)
        return -1;
    uint64_t ms = ((uint64_t)ns + 999999) / 1000000;
    return ms > INT_MAX ? INT_MAX : (int)ms;
}

/* The two calls differ in their number and in what the fourth argument is, and are made at one place. The sixth is not
 * looked at without the fifth, a signal mask. */
int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    uint64_t ns = (uint64_t)timeout_ns;
    struct timespec timeout = {.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (__klong_t)(ns % 1000000000)};
    long number = SYS_epoll_pwait2, how_long = (long)&timeout;
    for (;;) {
        if (timeout_ns <= 0 || __atomic_load_n(&selector->ms_only, __ATOMIC_RELAXED)) {
            number = SYS_epoll_pwait;
            how_long = milliseconds(timeout_ns);
        }
        long r = sys_epoll_either(selector->fd, events, max, how_long, number);
        /* EPERM: a container's seccomp filter that is older than the call (moby before 20.10). */
        if (number == SYS_epoll_pwait || (r != -ENOSYS && r != -EPERM))
            return (int)r;
        __atomic_store_n(&selector->ms_only, 1, __ATOMIC_RELAXED);
    }
}

/* Without a waker the word says nothing else than that another thread waits, too. */
__r3_weak int __r3_selector_wait_on(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns, int state)
{
    (void)state;
    return __r3_selector_wait_for(selector, events, max, timeout_ns);
}
