/* POSIX.1-2024 <poll.h>: waiting for descriptors; poll's timeout is in milliseconds, negative forever.
 * Thread- and signal-safe. */
#ifndef _POLL_H
#define _POLL_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/sigset.h>
#include <bits/poll.h>

#define POLLIN     0x001
#define POLLPRI    0x002
#define POLLOUT    0x004
#define POLLERR    0x008
#define POLLHUP    0x010
#define POLLNVAL   0x020
#define POLLRDNORM 0x040
#define POLLRDBAND 0x080
#include <bits/poll_more.h>

struct pollfd {
    int   fd; /* negative: skipped */
    short events;
    short revents;
};
__R3_PIN_SIZE(struct pollfd, 8, 4);

__R3_DECLS_BEGIN

int poll(struct pollfd *fds, nfds_t count, int timeout_ms);

#if __R3_POSIX
typedef __time_t time_t;
int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask);
#endif

__R3_DECLS_END

#endif
