/* Sending and receiving. msghdr has an int for iovlen and controllen; cmsghdr is 12 bytes with its data at 16 (seen), so a
 * control message is as long as Linux' and its head is rewritten in place. */
#include "socket.h"
#include "call_list.h"

#include <netinet/in.h>
#include <sys/uio.h>

#define CONTROL 4096
#define HEAD 16UL

struct df_msghdr {
    uint64_t name; uint32_t namelen, pad; uint64_t iov; int32_t iovlen, pad2; uint64_t control; uint32_t controllen; int32_t flags;
};
struct df_cmsghdr { uint32_t len; int32_t level, type, pad; };
struct linux_cmsghdr { uint64_t len; int32_t level, type; }; /* <sys/socket.h> splits len in two */

static int send_flags(struct call *c, int flags)
{
    return message_flags_to_linux(flags) | (is_quiet(c->thread->process, ARG(c, 0, int)) ? MSG_NOSIGNAL : 0);
}

long call_sendto(struct call *c)
{
    unsigned char address[ADDRESS_SIZE];
    long len = c->a[4] ? address_from_guest(address, c->a[4], ARG(c, 5, uint32_t)) : 0;
    SAVED_ERROR;
    if (len < 0)
        return len;
    if (!guest_range(c->a[1], c->a[2]))
        return -EFAULT;
    return blocking(c, SYS_sendto, ARG(c, 0, int), (long)c->a[1], (long)c->a[2], send_flags(c, ARG(c, 3, int)),
        len ? (long)address : 0, len);
}

/* A stream has no sender's address: what is told is a length of 0. */
static long sender(const unsigned char *address, uint32_t len, uint64_t to, uint64_t to_len)
{
    uint32_t none = 0;
    if (!to || !to_len)
        return 0;
    return len ? address_give(address, len, true, to, to_len) : guest_write(to_len, &none, sizeof none);
}

long call_recvfrom(struct call *c)
{
    unsigned char address[ADDRESS_SIZE];
    uint32_t len = sizeof address;
    SAVED_ERROR;
    if (!guest_range(c->a[1], c->a[2]))
        return -EFAULT;
    long n = blocking(c, SYS_recvfrom, ARG(c, 0, int), (long)c->a[1], (long)c->a[2],
        message_flags_to_linux(ARG(c, 3, int)), (long)address, (long)&len);
    return n >= 0 && sender(address, len, c->a[4], c->a[5]) < 0 ? -EFAULT : n;
}

/* A Unix socket takes SCM_RIGHTS; what else can be sent is of IPv6. */
static long control_to_linux(unsigned char *control, uint32_t len)
{
    for (uint32_t at = 0; at + HEAD <= len;) {
        struct df_cmsghdr g;
        memcpy(&g, control + at, sizeof g);
        if (g.len < HEAD || g.len > len - at)
            return -EINVAL;
        struct linux_cmsghdr *k = (void *)(control + at);
        if (g.level == 0xffff && g.type == 1) {
            for (uint32_t i = HEAD; i + 4 <= g.len; i += 4)
                if (*(uint32_t *)(control + at + i) >= PRIVATE_FDS)
                    return -EBADF;
            k->level = SOL_SOCKET, k->type = SCM_RIGHTS;
        } else if (g.level == IPPROTO_IPV6 && (g.type == 46 || g.type == 47 || g.type == 61)) {
            k->level = IPPROTO_IPV6;
            k->type = g.type == 46 ? IPV6_PKTINFO : g.type == 47 ? IPV6_HOPLIMIT : IPV6_TCLASS;
        } else {
            return -EINVAL;
        }
        k->len = g.len;
        at += (g.len + 7) & -8U;
    }
    return 0;
}

long call_sendmsg(struct call *c)
{
    struct df_msghdr g;
    struct iovec iov[1024];
    unsigned char address[ADDRESS_SIZE];
    uint64_t control[CONTROL / 8];
    long r = guest_read(&g, c->a[1], sizeof g), len = 0;
    SAVED_ERROR;
    if (r == 0)
        r = g.iovlen < 0 ? -EMSGSIZE : guest_iovec(iov, g.iov, (unsigned)g.iovlen);
    if (r == 0 && g.name)
        r = len = address_from_guest(address, g.name, g.namelen);
    if (r >= 0 && g.control && g.controllen) {
        if (g.controllen < 12 || g.controllen > sizeof control)
            return -EINVAL;
        memset(control, 0, sizeof control);
        r = guest_read(control, g.control, g.controllen);
        if (r == 0)
            r = control_to_linux((unsigned char *)control, g.controllen);
    }
    if (r < 0)
        return r;
    struct msghdr m = {.msg_name = len ? address : 0, .msg_namelen = (socklen_t)len, .msg_iov = iov,
        .msg_iovlen = g.iovlen, .msg_control = g.control && g.controllen ? control : 0,
        .msg_controllen = g.control ? g.controllen : 0};
    return blocking(c, SYS_sendmsg, ARG(c, 0, int), (long)&m, send_flags(c, ARG(c, 2, int)));
}

/* Puts a received message in the guest's terms; its new length, 0 for one that has none there. */
static size_t control_one(struct df_cmsghdr *g, const struct cmsghdr *k, unsigned char *data)
{
    size_t len = k->cmsg_len;
    *g = (struct df_cmsghdr){.level = k->cmsg_level, .type = k->cmsg_type};
    if (k->cmsg_level == SOL_SOCKET && k->cmsg_type == SCM_RIGHTS) {
        g->level = 0xffff, g->type = 1;
    } else if (k->cmsg_level == SOL_SOCKET && k->cmsg_type == 29 /* SO_TIMESTAMP */) {
        g->level = 0xffff, g->type = 2;
    } else if (k->cmsg_level == IPPROTO_IP && k->cmsg_type == IP_PKTINFO) {
        memmove(data, data + 8, 4); /* ipi_addr: IP_RECVDSTADDR */
        g->type = 7, len = HEAD + 4;
    } else if (k->cmsg_level == IPPROTO_IP && k->cmsg_type == IP_TTL) {
        g->type = 65, len = HEAD + 1;
    } else if (k->cmsg_level == IPPROTO_IPV6) {
        g->type = k->cmsg_type == IPV6_PKTINFO ? 46 : k->cmsg_type == IPV6_HOPLIMIT ? 47 : 61;
    } else {
        return 0;
    }
    g->len = (uint32_t)len;
    return len;
}

/* Into the guest's buffer what fits as a whole or, of the last, in part: then MSG_CTRUNC. */
static long control_to_guest(struct msghdr *m, struct df_msghdr *g)
{
    uint32_t at = 0;
    for (struct cmsghdr *k = CMSG_FIRSTHDR(m); k; k = CMSG_NXTHDR(m, k)) {
        unsigned char out[CONTROL];
        size_t size = k->cmsg_len - sizeof *k;
        memcpy(out + HEAD, CMSG_DATA(k), size);
        size_t len = control_one((struct df_cmsghdr *)out, k, out + HEAD);
        if (!len)
            continue;
        size_t room = g->controllen - at < len ? g->controllen - at : len;
        if (room < len)
            m->msg_flags |= MSG_CTRUNC;
        if (guest_write(g->control + at, out, room) < 0)
            return -EFAULT;
        at += (uint32_t)((room + 7) & -8UL) > g->controllen - at ? (uint32_t)room : (uint32_t)((room + 7) & -8UL);
    }
    g->controllen = at;
    return 0;
}

long call_recvmsg(struct call *c)
{
    struct df_msghdr g;
    struct iovec iov[1024];
    unsigned char address[ADDRESS_SIZE], guest[ADDRESS_SIZE];
    uint64_t control[CONTROL / 8];
    long r = guest_read(&g, c->a[1], sizeof g);
    SAVED_ERROR;
    if (r == 0)
        r = g.iovlen < 0 ? -EMSGSIZE : guest_iovec(iov, g.iov, (unsigned)g.iovlen);
    if (r < 0)
        return r;
    struct msghdr m = {.msg_name = address, .msg_namelen = sizeof address, .msg_iov = iov, .msg_iovlen = g.iovlen,
        .msg_control = control, .msg_controllen = g.control ? g.controllen < CONTROL ? g.controllen : CONTROL : 0};
    long n = blocking(c, SYS_recvmsg, ARG(c, 0, int), (long)&m, message_flags_to_linux(ARG(c, 2, int)));
    if (n < 0)
        return n;
    if (g.name && m.msg_namelen) {
        uint32_t len = address_to_guest(guest, address, m.msg_namelen, true);
        g.namelen = len < g.namelen ? len : g.namelen;
        if (guest_write(g.name, guest, g.namelen) < 0)
            return -EFAULT;
    } else {
        g.namelen = 0;
    }
    if (!g.control)
        g.controllen = 0;
    if (control_to_guest(&m, &g) < 0)
        return -EFAULT;
    g.flags = message_flags_to_guest(m.msg_flags);
    return guest_write(c->a[1], &g, sizeof g) < 0 ? -EFAULT : n;
}
