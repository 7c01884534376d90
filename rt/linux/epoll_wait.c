/* epoll: waiting. Linux 2.6.27; epoll_pwait2 5.11, ENOSYS before. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys_io.h"

#include <sys/epoll.h>

int epoll_pwait(int epfd, struct epoll_event *events, int max_events, int timeout_ms, const sigset_t *mask)
{
    return (int)__r3_ret(sys_epoll_pwait(epfd, events, max_events, timeout_ms, mask));
}

int epoll_wait(int epfd, struct epoll_event *events, int max_events, int timeout_ms)
{
    return (int)__r3_ret(sys_epoll_pwait(epfd, events, max_events, timeout_ms, 0));
}

int epoll_pwait2(int epfd, struct epoll_event *events, int max_events, const struct timespec *timeout,
                 const sigset_t *mask)
{
    return (int)__r3_ret(sys_epoll_pwait2(epfd, events, max_events, timeout, mask));
}
