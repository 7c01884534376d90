/* epoll: creating and changing. The waits, which are cancellation points, are in epoll_wait.c. Linux 2.6.27. */
#include "internal.h"
#include "sys_io.h"

#include <errno.h>
#include <sys/epoll.h>

int epoll_create1(int flags) { return (int)__r3_ret(sys_epoll_create1(flags)); }

/* size has said nothing since Linux 2.6.8, but must be positive. */
int epoll_create(int size) { return (int)__r3_ret(size > 0 ? sys_epoll_create1(0) : -EINVAL); }

int epoll_ctl(int epfd, int operation, int fd, struct epoll_event *event)
{
    return (int)__r3_ret(sys_epoll_ctl(epfd, operation, fd, event));
}
