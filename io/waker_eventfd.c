/* The waker on eventfd(2): <ring3/waker.h>. Linux 2.6.27. The wake itself is inline (bits/ring3_waker.h). */
#include <ring3/waker.h>

#include <ring3/fd.h>

#include "sys.h"

#include <errno.h>
#include <sys/eventfd.h>

int r3_waker_open(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    int fd = (int)sys_eventfd2(0, EFD_CLOEXEC | EFD_NONBLOCK);
    waker->fd = fd;
    if (fd < 0)
        return fd;
    int r = r3_selector_register(selector, fd, token, R3_READABLE, __R3_EMPTIED);
    if (r < 0)
        r3_waker_close(waker);
    return r;
}

int64_t r3_waker_count(const r3_waker *waker)
{
    uint64_t count;
    long r;
    do
        r = sys_read(waker->fd, &count, sizeof count);
    while (r == -EINTR);
    if (r == -EAGAIN)
        return 0;
    return r < 0 ? r : (int64_t)count;
}

/* -EAGAIN: 2^64-2 wakes were made and never counted; emptied, the counter takes one more. */
int __r3_waker_wake_again(const r3_waker *waker, int error)
{
    static const uint64_t one = 1;
    long r = error;
    while (r == -EAGAIN || r == -EINTR) {
        if (r == -EAGAIN)
            r3_waker_count(waker);
        r = sys_write(waker->fd, &one, sizeof one);
    }
    return r < 0 ? (int)r : 0;
}

void r3_waker_close(r3_waker *waker)
{
    r3_fd_close(waker->fd);
    waker->fd = -1;
}
