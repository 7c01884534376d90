/* Network interfaces by name and by number. */
#include "interface_table.h"
#include "internal.h"

#include <errno.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/route.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* The next interface from *at on: its message, and its address of the link level behind it; null at the end. */
static const struct if_msghdr *next_interface(const char **at, const char *end, const struct sockaddr_dl **link)
{
    while (*at < end) {
        const struct if_msghdr *m = (const void *)*at;
        *at += m->ifm_msglen;
        *link = (const void *)(m + 1);
        if (m->ifm_type == RTM_IFINFO && m->ifm_addrs & RTA_IFP)
            return m;
    }
    return 0;
}

unsigned if_nametoindex(const char *name)
{
    char *end, *list = __r3_interface_table(&end);
    const char *at = list;
    const struct sockaddr_dl *link;
    const struct if_msghdr *m = 0;
    size_t len = strlen(name);
    while (list && (m = next_interface(&at, end, &link)) && (link->sdl_nlen != len || memcmp(link->sdl_data, name, len)))
        continue;
    unsigned index = m ? m->ifm_index : 0;
    if (list && !m)
        __r3_errno_set(ENXIO);
    free(list);
    return index;
}

char *if_indextoname(unsigned index, char *name)
{
    char *end, *list = __r3_interface_table(&end);
    const char *at = list;
    const struct sockaddr_dl *link;
    const struct if_msghdr *m = 0;
    while (list && (m = next_interface(&at, end, &link)) && m->ifm_index != index)
        continue;
    if (m) {
        memcpy(name, link->sdl_data, link->sdl_nlen);
        name[link->sdl_nlen] = 0;
    } else if (list) {
        __r3_errno_set(ENXIO);
    }
    free(list);
    return m ? name : 0;
}

/* One block: the entries, then the names. */
struct if_nameindex *if_nameindex(void)
{
    char *end, *list = __r3_interface_table(&end);
    const char *at = list;
    const struct sockaddr_dl *link;
    size_t count = 0;
    if (!list)
        return 0;
    while (next_interface(&at, end, &link))
        count++;
    struct if_nameindex *all = malloc((count + 1) * sizeof *all + count * IF_NAMESIZE);
    char *names = (char *)(all + count + 1);
    at = list;
    const struct if_msghdr *m;
    for (size_t i = 0; all && i < count && (m = next_interface(&at, end, &link)); i++, names += IF_NAMESIZE) {
        all[i] = (struct if_nameindex){m->ifm_index, names};
        memcpy(names, link->sdl_data, link->sdl_nlen);
        names[link->sdl_nlen] = 0;
    }
    if (all)
        all[count] = (struct if_nameindex){0};
    else
        __r3_errno_set(ENOBUFS);
    free(list);
    return all;
}

void if_freenameindex(struct if_nameindex *list) { free(list); }
