/* POSIX.1-2024 <net/if.h>: network interfaces. Thread-safe. */
#ifndef _NET_IF_H
#define _NET_IF_H

#include <features.h>

#define IF_NAMESIZE 16

struct if_nameindex {
    unsigned int if_index;
    char        *if_name;
};
__R3_PIN_SIZE(struct if_nameindex, 16, 8);

__R3_DECLS_BEGIN

unsigned int if_nametoindex(const char *name);
char *if_indextoname(unsigned int index, char *name); /* IF_NAMESIZE bytes */
struct if_nameindex *if_nameindex(void);
void if_freenameindex(struct if_nameindex *list);

__R3_DECLS_END

#if __R3_BSD
#include <sys/socket.h>

#define IFNAMSIZ IF_NAMESIZE

/* IFF_ values, struct ifreq and ifconf, and what else the kernel tells of interfaces. */
#include <bits/if.h>
#endif

#endif
