/* Multicast groups of IPv4. Without an interface the older, shorter structure: qemu-user 7.2 takes the longer one wrong. */
#ifndef R3_MULTICAST_H
#define R3_MULTICAST_H

#include <netinet/in.h>

static inline int set_group(int fd, int option, struct in_addr group, unsigned interface)
{
    struct ip_mreqn v4 = {.imr_multiaddr = group, .imr_ifindex = (int)interface};
    return (int)sys_setsockopt(fd, IPPROTO_IP, option, &v4, interface ? sizeof v4 : sizeof(struct ip_mreq));
}

static inline int set_multicast_interface(int fd, unsigned interface)
{
    struct ip_mreqn v4 = {.imr_ifindex = (int)interface};
    return (int)sys_setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &v4, sizeof v4);
}

#endif
