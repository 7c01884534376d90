/* Socket options: levels, names and forms. Source: sys/sys/socket.h, netinet/in.h, netinet6/in6.h, netinet/tcp.h and
 * sosetopt()/sogetopt() of sys/kern/uipc_socket.c. */
#include "socket.h"
#include "call_list.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/un.h>

enum form {
    PLAIN,     /* the same on both */
    BYTE,      /* the guest may give a byte, and is told one if it has room for one (ip_getmoptions) */
    ERRNO,
    HALF,      /* Linux tells twice what it was given */
    SECONDS,   /* milliseconds there */
    NOTHING,   /* accepted, told as 0: Linux has no such */
    GROUP,     /* a multicast group or its interface */
    SWITCH,    /* SO_*: told as its own bit, when on (sogetopt) */
};

static const struct option { int level, name, linux_level, linux_name; enum form form; } options[] = {
    {0xffff, 0x1, SOL_SOCKET, SO_DEBUG, SWITCH}, {0xffff, 0x2, SOL_SOCKET, SO_ACCEPTCONN, SWITCH},
    {0xffff, 0x4, SOL_SOCKET, SO_REUSEADDR, SWITCH}, {0xffff, 0x8, SOL_SOCKET, SO_KEEPALIVE, SWITCH},
    {0xffff, 0x10, SOL_SOCKET, SO_DONTROUTE, SWITCH}, {0xffff, 0x20, SOL_SOCKET, SO_BROADCAST, SWITCH},
    {0xffff, 0x40, 0, 0, NOTHING}, {0xffff, 0x80, SOL_SOCKET, SO_LINGER, PLAIN},
    {0xffff, 0x100, SOL_SOCKET, SO_OOBINLINE, SWITCH}, {0xffff, 0x200, SOL_SOCKET, SO_REUSEPORT, SWITCH},
    {0xffff, 0x400, SOL_SOCKET, 29, SWITCH}, {0xffff, 0x1001, SOL_SOCKET, SO_SNDBUF, HALF},
    {0xffff, 0x1002, SOL_SOCKET, SO_RCVBUF, HALF}, {0xffff, 0x1003, SOL_SOCKET, SO_SNDLOWAT, NOTHING},
    {0xffff, 0x1004, SOL_SOCKET, SO_RCVLOWAT, PLAIN}, {0xffff, 0x1005, SOL_SOCKET, SO_SNDTIMEO, PLAIN},
    {0xffff, 0x1006, SOL_SOCKET, SO_RCVTIMEO, PLAIN}, {0xffff, 0x1007, SOL_SOCKET, SO_ERROR, ERRNO},
    {0xffff, 0x1008, SOL_SOCKET, SO_TYPE, PLAIN},
    {IPPROTO_IP, 2, IPPROTO_IP, IP_HDRINCL, PLAIN}, {IPPROTO_IP, 3, IPPROTO_IP, IP_TOS, PLAIN},
    {IPPROTO_IP, 4, IPPROTO_IP, IP_TTL, PLAIN}, {IPPROTO_IP, 7, IPPROTO_IP, IP_PKTINFO, PLAIN},
    {IPPROTO_IP, 9, IPPROTO_IP, IP_MULTICAST_IF, GROUP}, {IPPROTO_IP, 10, IPPROTO_IP, IP_MULTICAST_TTL, BYTE},
    {IPPROTO_IP, 11, IPPROTO_IP, IP_MULTICAST_LOOP, BYTE}, {IPPROTO_IP, 12, IPPROTO_IP, IP_ADD_MEMBERSHIP, GROUP},
    {IPPROTO_IP, 13, IPPROTO_IP, IP_DROP_MEMBERSHIP, GROUP}, {IPPROTO_IP, 19, 0, 0, NOTHING},
    {IPPROTO_IP, 65, IPPROTO_IP, IP_RECVTTL, PLAIN}, {IPPROTO_IP, 66, IPPROTO_IP, IP_MINTTL, PLAIN},
    {IPPROTO_IPV6, 4, IPPROTO_IPV6, IPV6_UNICAST_HOPS, PLAIN}, {IPPROTO_IPV6, 9, IPPROTO_IPV6, IPV6_MULTICAST_IF, PLAIN},
    {IPPROTO_IPV6, 10, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, PLAIN}, {IPPROTO_IPV6, 11, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, PLAIN},
    {IPPROTO_IPV6, 12, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, PLAIN}, {IPPROTO_IPV6, 13, IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, PLAIN},
    {IPPROTO_IPV6, 14, 0, 0, NOTHING}, {IPPROTO_IPV6, 27, IPPROTO_IPV6, IPV6_V6ONLY, PLAIN},
    {IPPROTO_IPV6, 36, IPPROTO_IPV6, IPV6_RECVPKTINFO, PLAIN}, {IPPROTO_IPV6, 37, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, PLAIN},
    {IPPROTO_IPV6, 57, IPPROTO_IPV6, IPV6_RECVTCLASS, PLAIN}, {IPPROTO_IPV6, 61, IPPROTO_IPV6, IPV6_TCLASS, PLAIN},
    {IPPROTO_IPV6, 62, IPPROTO_IPV6, IPV6_DONTFRAG, PLAIN},
    {IPPROTO_TCP, 1, IPPROTO_TCP, TCP_NODELAY, PLAIN}, {IPPROTO_TCP, 2, IPPROTO_TCP, TCP_MAXSEG, PLAIN},
    {IPPROTO_TCP, 4, IPPROTO_TCP, TCP_CORK, PLAIN}, {IPPROTO_TCP, 8, 0, 0, NOTHING}, {IPPROTO_TCP, 0x20, 0, 0, NOTHING},
    {IPPROTO_TCP, 0x80, 0, 0, NOTHING}, {IPPROTO_TCP, 0x100, IPPROTO_TCP, TCP_KEEPIDLE, SECONDS},
    {IPPROTO_TCP, 0x200, IPPROTO_TCP, TCP_KEEPINTVL, SECONDS}, {IPPROTO_TCP, 0x400, IPPROTO_TCP, TCP_KEEPCNT, PLAIN},
};

enum { SO_NOSIGPIPE_GUEST = 0x800, SO_SNDSPACE_GUEST = 0x100a };

static const struct option *find(int level, int name)
{
    for (unsigned i = 0; i < LENGTH(options); i++)
        if (options[i].level == level && options[i].name == name)
            return &options[i];
    return 0;
}

static int linux_option(int fd, int name)
{
    int value = -1;
    socklen_t len = sizeof value;
    long r = kernel(SYS_getsockopt, fd, SOL_SOCKET, name, (long)&value, (long)&len);
    return r < 0 ? (int)r : value;
}

/* SO_NOSIGPIPE is the socket's; here it is the descriptor's. */
bool is_quiet(struct process *p, int fd) { return fd_note(p, fd)->quiet; }

/* An interface is an address of its own or, of network 0, a number (ip_multicast_if). */
static long set_group(int fd, const struct option *o, const unsigned char *value, uint32_t len)
{
    struct ip_mreqn group = {0};
    uint32_t at = o->linux_name == IP_MULTICAST_IF ? 0 : 4;
    if (len < at + 4)
        return -EINVAL;
    memcpy(&group.imr_multiaddr, value, at);
    if (value[at])
        memcpy(&group.imr_address, value + at, 4);
    else
        group.imr_ifindex = value[at + 1] << 16 | value[at + 2] << 8 | value[at + 3];
    return kernel(SYS_setsockopt, fd, o->linux_level, o->linux_name, (long)&group, sizeof group);
}

static long set(int fd, const struct option *o, unsigned char *value, uint32_t len)
{
    int number = 0;
    if (o->form == GROUP)
        return set_group(fd, o, value, len);
    if (o->form == NOTHING)
        return 0;
    if (o->form == BYTE && len >= 1) {
        number = len >= 4 ? *(int *)value : *value;
        return kernel(SYS_setsockopt, fd, o->linux_level, o->linux_name, (long)&number, 4);
    }
    if (o->form == SECONDS && len >= 4)
        *(int *)value = (*(int *)value + 999) / 1000;
    /* A time limit is refused when its microseconds are a second or more: EDOM, as on Linux. */
    return kernel(SYS_setsockopt, fd, o->linux_level, o->linux_name, (long)value, len);
}

long call_setsockopt(struct call *c)
{
    unsigned char value[256] __attribute__((aligned(8))) = {0};
    int fd = ARG(c, 0, int), level = ARG(c, 1, int), name = ARG(c, 2, int);
    uint32_t len = ARG(c, 4, uint32_t);
    if ((int32_t)len < 0 || (!c->a[3] && len))
        return (int32_t)len < 0 ? -EINVAL : -EFAULT;
    long r = linux_option(fd, SO_TYPE);
    if (r >= 0)
        r = len > sizeof value ? -EINVAL : guest_read(value, c->a[3], len);
    if (r < 0)
        return r;
    if (level == 0xffff && name == SO_NOSIGPIPE_GUEST)
        return len < 4 ? -EINVAL : (fd_note(c->thread->process, fd)->quiet = *(int *)value != 0, 0);
    if (level == IPPROTO_IPV6 && name == 27)
        return len < 4 ? -EINVAL : *(int *)value ? 0 : -EOPNOTSUPP;
    const struct option *o = find(level, name);
    return o ? set(fd, o, value, len) : -ENOPROTOOPT;
}

/* LOCAL_PEERCRED: struct xucred (sys/sys/ucred.h); the peer's groups beyond its first are not known to Linux. */
static long peer(int fd, unsigned char *value, uint32_t *len)
{
    struct { uint32_t version, uid; int16_t groups, pad; uint32_t group[16]; uint32_t pad2; uint64_t unused; } x = {0};
    struct { int pid; uint32_t uid, gid; } cred;
    socklen_t size = sizeof cred;
    long r = kernel(SYS_getsockopt, fd, SOL_SOCKET, SO_PEERCRED, (long)&cred, (long)&size);
    if (r < 0 || cred.pid == 0)
        return r < 0 ? r : -ENOTCONN;
    x.uid = cred.uid, x.groups = 1, x.group[0] = cred.gid;
    memcpy(value, &x, sizeof x);
    *len = sizeof x;
    return 0;
}

static long get(int fd, const struct option *o, unsigned char *value, uint32_t *len, uint32_t room)
{
    int *number = (int *)value;
    *len = 4;
    *number = 0;
    if (o->form == NOTHING)
        return 0;
    *len = 256;
    long r = kernel(SYS_getsockopt, fd, o->linux_level, o->linux_name, (long)value, (long)len);
    if (r < 0)
        return r;
    switch (o->form) {
    case ERRNO: *number = *number ? errno_to_guest(*number) : 0; break;
    case HALF: *number /= 2; break;
    case SECONDS: *number *= 1000; break;
    case SWITCH: *number = *number ? o->name : 0; break;
    case BYTE: *len = room == 1 ? 1 : 4; break;
    default: break;
    }
    return 0;
}

long call_getsockopt(struct call *c)
{
    unsigned char value[256] __attribute__((aligned(8))) = {0};
    int fd = ARG(c, 0, int), level = ARG(c, 1, int), name = ARG(c, 2, int), domain = linux_option(fd, SO_DOMAIN);
    uint32_t len = 4, room = 0;
    if (domain < 0)
        return domain;
    long r = c->a[3] ? guest_read(&room, c->a[4], sizeof room) : 0;
    if (r < 0 || (int32_t)room < 0)
        return r < 0 ? r : -EINVAL;
    const struct option *o = find(level, name);
    if (o && o->form == ERRNO && fd_note(c->thread->process, fd)->error)
        *(int *)value = errno_to_guest((int)-fd_error(c->thread->process, fd));
    else if (level == 0xffff && name == SO_NOSIGPIPE_GUEST)
        *(int *)value = is_quiet(c->thread->process, fd) ? name : 0;
    else if (level == 0xffff && name == SO_SNDSPACE_GUEST)
        *(int *)value = linux_option(fd, SO_SNDBUF) / 2;
    else if (level == 0 && name == 1 && domain == AF_UNIX)
        r = peer(fd, value, &len);
    else
        r = o ? get(fd, o, value, &len, room) : -ENOPROTOOPT;
    if (r < 0 || !c->a[3])
        return r;
    len = len < room ? len : room;
    r = guest_write(c->a[3], value, len);
    return r < 0 ? r : guest_write(c->a[4], &len, sizeof len);
}
