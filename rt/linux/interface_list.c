/* if_nameindex: all interfaces, by RTM_GETLINK of rtnetlink(7), which also names those without an address. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>

enum { ANSWER_BYTES = 8192 }; /* what the kernel puts into one datagram of a dump (netlink(7)) */

struct entry { /* both in one block: the public list points into the names */
    struct if_nameindex face;
    char name[IF_NAMESIZE];
};

struct collected {
    struct entry *entries;
    size_t count, room;
};

static long add(struct collected *c, const struct ifinfomsg *link, size_t len)
{
    const struct rtattr *a = (const void *)((const char *)link + NLMSG_ALIGN(sizeof *link));
    for (size_t left = len - NLMSG_ALIGN(sizeof *link); RTA_OK(a, left); a = RTA_NEXT(a, left)) {
        if (a->rta_type != IFLA_IFNAME)
            continue;
        if (c->count == c->room) {
            size_t room = c->room ? 2 * c->room : 8;
            struct entry *more = reallocarray(c->entries, room, sizeof *more);
            if (!more)
                return -ENOBUFS;
            c->entries = more;
            c->room = room;
        }
        struct entry *e = &c->entries[c->count++];
        size_t name_len = a->rta_len - RTA_LENGTH(0);
        *e = (struct entry){.face.if_index = (unsigned)link->ifi_index};
        memcpy(e->name, RTA_DATA(a), name_len < IF_NAMESIZE ? name_len : IF_NAMESIZE - 1);
    }
    return 0;
}

/* One datagram: 1 if more are to come, 0 if it was the last, or -errno. */
static long take(struct collected *c, const char *answer, size_t len)
{
    for (const struct nlmsghdr *h = (const void *)answer; NLMSG_OK(h, len); h = NLMSG_NEXT(h, len)) {
        if (h->nlmsg_type == NLMSG_DONE)
            return 0;
        if (h->nlmsg_type == NLMSG_ERROR)
            return ((const struct nlmsgerr *)NLMSG_DATA(h))->error;
        long r = h->nlmsg_type == RTM_NEWLINK ? add(c, NLMSG_DATA(h), h->nlmsg_len - NLMSG_HDRLEN) : 0;
        if (r < 0)
            return r;
    }
    return 1;
}

static long collect(struct collected *c)
{
    struct {
        struct nlmsghdr head;
        struct rtgenmsg body;
    } question = {
        .head = {.nlmsg_len = sizeof question, .nlmsg_type = RTM_GETLINK, .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP},
    };
    _Alignas(8) char answer[ANSWER_BYTES];
    long fd = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (fd < 0)
        return fd;
    long r = sys_sendto((int)fd, &question, sizeof question, 0, 0, 0);
    for (long more = 1; r >= 0 && more;) {
        r = sys_recvfrom((int)fd, answer, sizeof answer, 0, 0, 0);
        if (r == -EINTR)
            r = 0;
        else if (r >= 0)
            r = more = take(c, answer, (size_t)r);
    }
    sys_close((int)fd);
    return r;
}

struct if_nameindex *if_nameindex(void)
{
    struct collected c = {0};
    struct if_nameindex *list = 0;
    long r = collect(&c);
    size_t heads = (c.count + 1) * sizeof *list;
    if (r >= 0 && !(list = malloc(heads + c.count * IF_NAMESIZE)))
        r = -ENOBUFS;
    for (size_t i = 0; list && i < c.count; i++) {
        list[i] = c.entries[i].face;
        list[i].if_name = memcpy((char *)list + heads + i * IF_NAMESIZE, c.entries[i].name, IF_NAMESIZE);
    }
    if (list)
        list[c.count] = (struct if_nameindex){0};
    free(c.entries);
    __r3_ret(r);
    return list;
}

void if_freenameindex(struct if_nameindex *list) { free(list); }
