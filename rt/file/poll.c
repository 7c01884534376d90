/* Waiting for descriptors: poll, ppoll, select, pselect over the two system calls that every CPU has. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <poll.h>
#include <sys/select.h>

/* The kernel writes the time left back; POSIX keeps the caller's. */
int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
    struct timespec left;
    if (timeout)
        left = *timeout;
    return (int)__r3_ret(sys_ppoll(fds, count, timeout ? &left : 0, mask));
}

int poll(struct pollfd *fds, nfds_t count, int timeout_ms)
{
    struct timespec left = {.tv_sec = timeout_ms / 1000, .tv_nsec = timeout_ms % 1000 * 1000000L};
    return (int)__r3_ret(sys_ppoll(fds, count, timeout_ms < 0 ? 0 : &left, 0));
}

int pselect(int count, fd_set *restrict read, fd_set *restrict write, fd_set *restrict except,
            const struct timespec *restrict timeout, const sigset_t *restrict mask)
{
    struct timespec left;
    if (timeout)
        left = *timeout;
    return (int)__r3_ret(sys_pselect6(count, read, write, except, timeout ? &left : 0, mask));
}

int select(int count, fd_set *restrict read, fd_set *restrict write, fd_set *restrict except,
           struct timeval *restrict timeout)
{
    struct timespec left;
    if (timeout) {
        if (timeout->tv_sec < 0 || timeout->tv_usec < 0)
            return (int)__r3_ret(-EINVAL);
        /* A number of microseconds over a second is allowed; the kernel refuses the like in nanoseconds. */
        left = (struct timespec){.tv_sec = timeout->tv_sec + timeout->tv_usec / 1000000,
                                 .tv_nsec = timeout->tv_usec % 1000000 * 1000};
    }
    long r = sys_pselect6(count, read, write, except, timeout ? &left : 0, 0);
    if (timeout) /* Linux's select tells the time left, and programs lean on it (select(2)). */
        *timeout = (struct timeval){.tv_sec = left.tv_sec, .tv_usec = left.tv_nsec / 1000};
    return (int)__r3_ret(r);
}
