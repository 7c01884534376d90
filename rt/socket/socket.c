/* The POSIX face of sockets. The native one, which is non-blocking from birth, is net/. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/uio.h>

int socket(int family, int type, int protocol) { return (int)__r3_ret(sys_socket(family, type, protocol)); }

int socketpair(int family, int type, int protocol, int fds[2])
{
    return (int)__r3_ret(sys_socketpair(family, type, protocol, fds));
}

int bind(int fd, const struct sockaddr *address, socklen_t len) { return (int)__r3_ret(sys_bind(fd, address, len)); }

int connect(int fd, const struct sockaddr *address, socklen_t len)
{
    return (int)__r3_ret(sys_connect(fd, address, len));
}

int listen(int fd, int backlog) { return (int)__r3_ret(sys_listen(fd, backlog)); }

int accept4(int fd, struct sockaddr *restrict address, socklen_t *restrict len, int flags)
{
    return (int)__r3_ret(sys_accept4(fd, address, len, flags));
}

int accept(int fd, struct sockaddr *restrict address, socklen_t *restrict len)
{
    return accept4(fd, address, len, 0);
}

int getsockname(int fd, struct sockaddr *restrict address, socklen_t *restrict len)
{
    return (int)__r3_ret(sys_getsockname(fd, address, len));
}

int getpeername(int fd, struct sockaddr *restrict address, socklen_t *restrict len)
{
    return (int)__r3_ret(sys_getpeername(fd, address, len));
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t len)
{
    return (int)__r3_ret(sys_setsockopt(fd, level, option, value, len));
}

int getsockopt(int fd, int level, int option, void *restrict value, socklen_t *restrict len)
{
    return (int)__r3_ret(sys_getsockopt(fd, level, option, value, len));
}

int shutdown(int fd, int how) { return (int)__r3_ret(sys_shutdown(fd, how)); }

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

int sendmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags)
{
    return (int)__r3_ret(sys_sendmmsg(fd, messages, count, flags));
}

int recvmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags, struct timespec *timeout)
{
    return (int)__r3_ret(sys_recvmmsg(fd, messages, count, flags, timeout));
}

int sockatmark(int fd)
{
    int mark;
    long r = sys_ioctl(fd, SIOCATMARK, (long)&mark);
    return (int)__r3_ret(r < 0 ? r : mark);
}
