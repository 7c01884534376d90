/* Sockets: making, naming, connecting. Source: sys/kern/uipc_syscalls.c. */
#include "socket.h"
#include "call_list.h"

#include <fcntl.h>
#include <netinet/in.h>

#define DF_SOCK_CLOEXEC 0x10000000
#define DF_SOCK_NONBLOCK 0x20000000

static int type_to_linux(int type)
{
    return (type & 0xf) | (type & DF_SOCK_CLOEXEC ? SOCK_CLOEXEC : 0) | (type & DF_SOCK_NONBLOCK ? SOCK_NONBLOCK : 0);
}

static long type_check(int domain, int type)
{
    if (type & ~(DF_SOCK_CLOEXEC | DF_SOCK_NONBLOCK | 0xf))
        return -EPROTOTYPE;
    return domain < 0 || domain > 36 || family_to_linux(domain) == 255 || domain == 0 ? -EPROTONOSUPPORT : 0;
}

/* What both kernels call by other names; raw sockets' protocols are the wire's numbers. pffindproto and its callers say
 * EPROTONOSUPPORT or EPROTOTYPE where Linux says EAFNOSUPPORT or ESOCKTNOSUPPORT. */
static long refused(long r)
{
    return r == -EAFNOSUPPORT || r == -ESOCKTNOSUPPORT ? -EPROTONOSUPPORT : r;
}

long call_socket(struct call *c)
{
    int domain = ARG(c, 0, int), type = ARG(c, 1, int), on = 1;
    long r = type_check(domain, type);
    if (r < 0)
        return r;
    r = refused(kernel(SYS_socket, family_to_linux(domain), type_to_linux(type), ARG(c, 2, int)));
    /* netinet6/in6_pcb.c: no IPv4-mapped addresses on DragonFly. */
    if (r >= 0 && domain == DF_AF_INET6)
        kernel(SYS_setsockopt, r, IPPROTO_IPV6, IPV6_V6ONLY, (long)&on, sizeof on);
    if (r >= 0)
        *fd_note(c->thread->process, (int)r) = (struct fd_note){.fresh = 1};
    return r;
}

long call_socketpair(struct call *c)
{
    int fds[2];
    long r = type_check(ARG(c, 0, int), ARG(c, 1, int));
    if (r == 0)
        r = refused(kernel(SYS_socketpair, family_to_linux(ARG(c, 0, int)), type_to_linux(ARG(c, 1, int)), ARG(c, 2, int),
            (long)fds));
    if (r == 0 && guest_write(c->a[3], fds, sizeof fds) < 0) {
        kernel(SYS_close, fds[0]);
        kernel(SYS_close, fds[1]);
        return -EFAULT;
    }
    return r;
}

long call_bind(struct call *c)
{
    unsigned char address[ADDRESS_SIZE];
    long len = address_from_guest(address, c->a[1], ARG(c, 2, uint32_t));
    return len < 0 ? len : kernel(SYS_bind, ARG(c, 0, int), (long)address, len);
}

long call_connect(struct call *c)
{
    unsigned char address[ADDRESS_SIZE];
    long len = address_from_guest(address, c->a[1], ARG(c, 2, uint32_t));
    if (len < 0)
        return len;
    SAVED_ERROR;
    fd_note(c->thread->process, ARG(c, 0, int))->fresh = 0;
    c->no_restart = true; /* kern_connect: a restart would find EALREADY */
    long r = blocking(c, SYS_connect, ARG(c, 0, int), (long)address, len);
    if (r == -EAGAIN && address[0] == AF_UNIX)
        return -ECONNREFUSED; /* unp_connect: a full queue is a refusal */
    return r;
}

long call_listen(struct call *c)
{
    int backlog = ARG(c, 1, int);
    return kernel(SYS_listen, ARG(c, 0, int), backlog < 0 ? 128 : backlog);
}

static long accept_with(struct call *c, int flags)
{
    unsigned char address[ADDRESS_SIZE];
    uint32_t len = sizeof address, room = 0;
    if (c->a[1] && (guest_read(&room, c->a[2], sizeof room) < 0 || !guest_range(c->a[1], room)))
        return -EFAULT;
    if ((int32_t)room < 0)
        return -EINVAL;
    long fd = blocking(c, SYS_accept4, ARG(c, 0, int), (long)address, (long)&len, flags);
    if (fd < 0)
        return fd;
    *fd_note(c->thread->process, (int)fd) = (struct fd_note){0};
    long r = address_give(address, len, true, c->a[1], c->a[2]);
    if (r < 0)
        kernel(SYS_close, fd);
    return r < 0 ? r : fd;
}

/* accept's descriptor inherits O_NONBLOCK, accept4's does not (SOCK_KERN_NOINHERIT). */
long call_accept(struct call *c)
{
    long flags = kernel(SYS_fcntl, ARG(c, 0, int), F_GETFL);
    return flags < 0 ? flags : accept_with(c, flags & O_NONBLOCK ? SOCK_NONBLOCK : 0);
}

long call_accept4(struct call *c)
{
    int flags = ARG(c, 3, int);
    return flags & ~(DF_SOCK_CLOEXEC | DF_SOCK_NONBLOCK) ? -EINVAL : accept_with(c, type_to_linux(flags));
}

static long name(struct call *c, long number, bool some)
{
    unsigned char address[ADDRESS_SIZE];
    uint32_t len = sizeof address;
    long r = kernel(number, ARG(c, 0, int), (long)address, (long)&len);
    if (r < 0)
        return r;
    return c->a[1] && c->a[2] ? address_give(address, len, some, c->a[1], c->a[2]) : -EFAULT;
}

long call_getsockname(struct call *c) { return name(c, SYS_getsockname, false); }
long call_getpeername(struct call *c) { return name(c, SYS_getpeername, true); }

long call_shutdown(struct call *c)
{
    long r = kernel(SYS_shutdown, ARG(c, 0, int), ARG(c, 1, int));
    if (r == 0 && ARG(c, 1, int) != SHUT_RD)
        fd_note(c->thread->process, ARG(c, 0, int))->shut = 1;
    return r;
}

/* (fd, s, offset, nbytes, hdtr, sbytes, flags): headers, the file from offset to its end or nbytes, trailers; 0, with the
 * bytes sent in *sbytes, which is told on EAGAIN and EINTR too. */
static long send_part(struct call *c, uint64_t list, unsigned count, int64_t *sent)
{
    struct iovec iov[64];
    if (!list || !count)
        return 0;
    if (count > LENGTH(iov))
        return -EINVAL;
    long r = guest_iovec(iov, list, count);
    struct msghdr m = {.msg_iov = iov, .msg_iovlen = count};
    if (r == 0)
        r = blocking(c, SYS_sendmsg, ARG(c, 1, int), (long)&m, is_quiet(c->thread->process, ARG(c, 1, int)) ? MSG_NOSIGNAL : 0);
    *sent += r > 0 ? r : 0;
    return r < 0 ? r : 0;
}

long call_sendfile(struct call *c)
{
    struct { uint64_t headers; int32_t header_count, pad; uint64_t trailers; int32_t trailer_count, pad2; } h = {0};
    int64_t sent = 0, offset = ARG(c, 2, int64_t), left = c->a[3] ? ARG(c, 3, int64_t) : INT64_MAX;
    long r = c->a[4] ? guest_read(&h, c->a[4], sizeof h) : 0;
    if (r < 0 || offset < 0)
        return r < 0 ? r : -EINVAL;
    c->no_restart = true;
    r = send_part(c, h.headers, (unsigned)h.header_count, &sent);
    while (r == 0 && left > 0) {
        long n = blocking(c, SYS_sendfile, ARG(c, 1, int), ARG(c, 0, int), (long)&offset, left > 1 << 30 ? 1 << 30 : left);
        if (n <= 0) {
            r = n;
            break;
        }
        sent += n, left -= n;
    }
    if (r == 0)
        r = send_part(c, h.trailers, (unsigned)h.trailer_count, &sent);
    return c->a[5] && guest_write(c->a[5], &sent, sizeof sent) < 0 ? -EFAULT : r;
}
