/* Sources by a kqueue of their own: io/source_kevent.h. DragonFly 5. */
#include "io/source_kevent.h"

#include <bits/ring3_used_up.h>
#include <ring3/fd.h>

#include "sys.h"
#include "sys_event.h"

int __r3_source_open(r3_selector *selector, uint64_t token)
{
    int fd = (int)sys_kqueue();
    if (fd < 0)
        return fd;
    sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
    int r = r3_selector_register(selector, fd, token, R3_READABLE, R3_EDGE);
    if (r >= 0)
        return fd;
    sys_close(fd);
    return r;
}

int __r3_source_change(int fd, const struct kevent *changes, int count)
{
    return (int)sys_kevent(fd, changes, count, 0, 0, 0);
}

int __r3_source_take(int fd, struct kevent *events, int max)
{
    static const struct timespec none;
    int n = (int)sys_kevent(fd, 0, 0, events, max, &none);
    __r3_may_arise(fd, R3_READABLE); /* taken or not there: none of these is left */
    return n;
}

int __r3_source_empty(int fd)
{
    struct kevent events[8];
    int n;
    do
        n = __r3_source_take(fd, events, 8);
    while (n == 8);
    return n < 0 ? n : 0;
}
