/* The selector on epoll(7): making, ending and waiting for a time; the rest is inline (bits/ring3_selector.h).
 * Linux 2.6.9; nanosecond time-outs from 5.11. */
#include <ring3/selector.h>

#include "io/fd.h"
#include "sys.h"
#include "sys_event.h"

#include <errno.h>
#include <limits.h>

/* Before 2.6.27, and in filters that do not know the newer call, there is epoll_create on the CPUs that are as old. */
int r3_selector_open(r3_selector *selector)
{
    int fd = (int)sys_epoll_create1(EPOLL_CLOEXEC);
    if (fd == -ENOSYS || fd == -EPERM)
        fd = __r3_fd_adopt_or_close((int)sys_epoll_create(1));
    selector->fd = fd;
    selector->ms_only = 0;
    return fd < 0 ? fd : 0;
}

void r3_selector_close(r3_selector *selector)
{
    sys_close(selector->fd);
    selector->fd = -1;
}

/* Rounded up: a wait must not end before its time, and a short one must not become a look. */
static int milliseconds(int64_t ns)
{
    int64_t ms = ns / 1000000 + (ns % 1000000 != 0);
    return ms > INT_MAX ? INT_MAX : (int)ms;
}

int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    if (!__atomic_load_n(&selector->ms_only, __ATOMIC_RELAXED)) {
        struct timespec timeout = {.tv_sec = timeout_ns / 1000000000, .tv_nsec = timeout_ns % 1000000000};
        int r = (int)sys_epoll_pwait2(selector->fd, events, max, &timeout, 0);
        /* EPERM: a container's seccomp filter that is older than the call (moby before 20.10). */
        if (r != -ENOSYS && r != -EPERM)
            return r;
        __atomic_store_n(&selector->ms_only, 1, __ATOMIC_RELAXED);
    }
    return (int)sys_epoll_pwait(selector->fd, events, max, milliseconds(timeout_ns), 0);
}
