/* The POSIX face of sockets. The native one, which is non-blocking from birth, is net/. What may wait is in transfer.c. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

int socket(int family, int type, int protocol) { return (int)__r3_ret(sys_socket(family, type, protocol)); }

int socketpair(int family, int type, int protocol, int fds[2])
{
    return (int)__r3_ret(sys_socketpair(family, type, protocol, fds));
}

int bind(int fd, const struct sockaddr *address, socklen_t len) { return (int)__r3_ret(sys_bind(fd, address, len)); }

int listen(int fd, int backlog) { return (int)__r3_ret(sys_listen(fd, backlog)); }

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

int sockatmark(int fd)
{
    int mark;
    long r = sys_ioctl(fd, SIOCATMARK, (long)&mark);
    return (int)__r3_ret(r < 0 ? r : mark);
}
