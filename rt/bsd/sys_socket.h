/* Sockets. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_SOCKET_H
#define R3_RT_SYS_SOCKET_H

#include <errno.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>

static inline long sys_socket(int family, int type, int protocol)
{
    return r3_syscall3(family, type, protocol, SYS_socket);
}

static inline long sys_bind(int fd, const void *address, socklen_t len)
{
    return r3_syscall3(fd, (long)address, len, SYS_bind);
}

static inline long sys_connect(int fd, const void *address, socklen_t len)
{
    return r3_syscall3(fd, (long)address, len, SYS_connect);
}

static inline long sys_listen(int fd, int backlog) { return r3_syscall2(fd, backlog, SYS_listen); }

static inline long sys_accept(int fd, void *address, socklen_t *len)
{
    return r3_syscall3(fd, (long)address, (long)len, SYS_accept);
}

static inline long sys_accept4(int fd, void *address, socklen_t *len, int flags)
{
    return r3_syscall4(fd, (long)address, (long)len, flags, SYS_accept4);
}

static inline long sys_getsockname(int fd, void *address, socklen_t *len)
{
    return r3_syscall3(fd, (long)address, (long)len, SYS_getsockname);
}

static inline long sys_getpeername(int fd, void *address, socklen_t *len)
{
    return r3_syscall3(fd, (long)address, (long)len, SYS_getpeername);
}

static inline long sys_setsockopt(int fd, int level, int option, const void *value, socklen_t len)
{
    return r3_syscall5(fd, level, option, (long)value, len, SYS_setsockopt);
}

static inline long sys_getsockopt(int fd, int level, int option, void *value, socklen_t *len)
{
    return r3_syscall5(fd, level, option, (long)value, (long)len, SYS_getsockopt);
}

static inline long sys_sendto(int fd, const void *buf, size_t len, int flags, const void *address, socklen_t address_len)
{
    return r3_syscall6(fd, (long)buf, (long)len, flags, (long)address, address_len, SYS_sendto);
}

static inline long sys_recvfrom(int fd, void *buf, size_t len, int flags, void *address, socklen_t *address_len)
{
    return r3_syscall6(fd, (long)buf, (long)len, flags, (long)address, (long)address_len, SYS_recvfrom);
}

static inline long sys_sendmsg(int fd, const struct msghdr *message, int flags)
{
    return r3_syscall3(fd, (long)message, flags, SYS_sendmsg);
}

static inline long sys_recvmsg(int fd, struct msghdr *message, int flags)
{
    return r3_syscall3(fd, (long)message, flags, SYS_recvmsg);
}

static inline long sys_shutdown(int fd, int how) { return r3_syscall2(fd, how, SYS_shutdown); }

static inline long sys_socketpair(int family, int type, int protocol, int *fds)
{
    return r3_syscall4(family, type, protocol, (long)fds, SYS_socketpair);
}

/* Several messages a call are not the kernel's: they are sent and received one by one. The number done, or the error of
 * the first. */
static inline long sys_sendmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags)
{
    unsigned done = 0;
    long r = 0;
    for (; done < count && (r = sys_sendmsg(fd, &messages[done].msg_hdr, (int)flags)) >= 0; done++)
        messages[done].msg_len = (unsigned)r;
    return done ? (long)done : r;
}

/* Only the first is waited for. */
static inline long sys_recvmmsg(int fd, struct mmsghdr *messages, unsigned count, unsigned flags, struct timespec *timeout)
{
    unsigned done = 0;
    long r = timeout ? -EINVAL : 0;
    for (; r >= 0 && done < count; done++, flags |= MSG_DONTWAIT) {
        r = sys_recvmsg(fd, &messages[done].msg_hdr, (int)flags);
        if (r < 0)
            break;
        messages[done].msg_len = (unsigned)r;
    }
    return done ? (long)done : r;
}

#endif
