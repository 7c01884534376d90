/* Several messages a call. Cancellation points. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys_socket.h"

#include <sys/socket.h>

int sendmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags)
{
    return (int)__r3_ret(sys_sendmmsg(fd, messages, count, flags));
}

int recvmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags, struct timespec *timeout)
{
    return (int)__r3_ret(sys_recvmmsg(fd, messages, count, flags, timeout));
}
