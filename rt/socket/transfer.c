/* The POSIX calls on sockets that may wait: all are cancellation points. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys_socket.h"

#include <sys/socket.h>

int connect(int fd, const struct sockaddr *address, socklen_t len)
{
    return (int)__r3_ret(sys_connect(fd, address, len));
}

int accept4(int fd, struct sockaddr *restrict address, socklen_t *restrict len, int flags)
{
    return (int)__r3_ret(sys_accept4(fd, address, len, flags));
}

int accept(int fd, struct sockaddr *restrict address, socklen_t *restrict len)
{
    return accept4(fd, address, len, 0);
}

ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *address, socklen_t address_len)
{
    return __r3_ret(sys_sendto(fd, buf, len, flags, address, address_len));
}

ssize_t send(int fd, const void *buf, size_t len, int flags) { return sendto(fd, buf, len, flags, 0, 0); }

ssize_t recvfrom(int fd, void *restrict buf, size_t len, int flags, struct sockaddr *restrict address,
                 socklen_t *restrict address_len)
{
    return __r3_ret(sys_recvfrom(fd, buf, len, flags, address, address_len));
}

ssize_t recv(int fd, void *buf, size_t len, int flags) { return recvfrom(fd, buf, len, flags, 0, 0); }
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) { return __r3_ret(sys_sendmsg(fd, message, flags)); }
ssize_t recvmsg(int fd, struct msghdr *message, int flags) { return __r3_ret(sys_recvmsg(fd, message, flags)); }
