/* getifaddrs(3). The list is one block: the entries, their netmasks, the names, then the kernel's table, into which the other
 * pointers go. */
#include "interface_table.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/route.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* The kernel cuts masks short and leaves out their family: here they are like the address. */
struct entry {
    struct ifaddrs face;
    struct sockaddr_storage mask;
    char name[IF_NAMESIZE];
};

static size_t count_messages(const char *at, const char *end)
{
    size_t count = 0;
    for (; at < end; at += ((const struct if_msghdr *)(const void *)at)->ifm_msglen)
        count++;
    return count;
}

/* Each sockaddr takes its length, rounded up to that of a long; an empty one takes a long. */
static struct sockaddr *next_sockaddr(char **at)
{
    struct sockaddr *address = (void *)*at;
    size_t len = address->sa_len ? address->sa_len : sizeof(long);
    *at += (len + sizeof(long) - 1) & -sizeof(long);
    return address;
}

/* Whether the message is of an interface that tells its name. */
static int fill_link(struct entry *e, struct if_msghdr *m)
{
    struct sockaddr_dl *link = (void *)(m + 1);
    if (m->ifm_type != RTM_IFINFO || !(m->ifm_addrs & RTA_IFP) || link->sdl_nlen >= sizeof e->name)
        return 0;
    memcpy(e->name, link->sdl_data, link->sdl_nlen);
    e->face = (struct ifaddrs){.ifa_name = e->name, .ifa_flags = (unsigned)m->ifm_flags, .ifa_addr = (void *)link, .ifa_data = &m->ifm_data};
    return 1;
}

static int fill_address(struct entry *e, const struct entry *link, struct ifa_msghdr *m)
{
    if (m->ifam_type != RTM_NEWADDR || !link)
        return 0;
    struct sockaddr *found[RTAX_MAX] = {0}, *mask;
    char *at = (char *)(m + 1);
    for (int i = 0; i < RTAX_MAX; i++)
        if (m->ifam_addrs & 1 << i)
            found[i] = next_sockaddr(&at);
    if (!found[RTAX_IFA])
        return 0;
    e->face = (struct ifaddrs){.ifa_name = link->face.ifa_name, .ifa_flags = link->face.ifa_flags, .ifa_addr = found[RTAX_IFA]};
    e->face.ifa_broadaddr = found[RTAX_BRD];
    if ((mask = found[RTAX_NETMASK])) {
        memcpy(&e->mask, mask, mask->sa_len < sizeof e->mask ? mask->sa_len : sizeof e->mask);
        e->mask.ss_len = found[RTAX_IFA]->sa_len;
        e->mask.ss_family = found[RTAX_IFA]->sa_family;
        e->face.ifa_netmask = (void *)&e->mask;
    }
    return 1;
}

int getifaddrs(struct ifaddrs **list)
{
    char *end, *table = __r3_interface_table(&end);
    size_t size = table ? (size_t)(end - table) : 0, count = table ? count_messages(table, end) : 0;
    struct entry *entries = table ? calloc(1, count * sizeof *entries + size + 1) : 0, *next = entries, *link = 0;
    if (entries) {
        char *at = memcpy(entries + count, table, size);
        for (end = at + size; at < end; at += ((struct if_msghdr *)(void *)at)->ifm_msglen) {
            int is_link = fill_link(next, (void *)at);
            if (is_link)
                link = next;
            if (is_link || fill_address(next, link, (void *)at)) {
                if (next > entries)
                    next[-1].face.ifa_next = &next->face;
                next++;
            }
        }
        *list = next > entries ? &entries->face : 0;
        if (next == entries)
            free(entries);
    }
    free(table);
    return entries ? 0 : -1;
}

void freeifaddrs(struct ifaddrs *list) { free(list); }
