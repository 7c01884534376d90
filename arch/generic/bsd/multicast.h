/* Multicast groups of IPv4. An interface's number is an address of the network 0: RFC 1724, 3.3; netinet/ip_output.c of the
 * kernel. */
#ifndef R3_MULTICAST_H
#define R3_MULTICAST_H

#include <netinet/in.h>

static inline struct in_addr address_of_interface(unsigned interface)
{
    return (struct in_addr){htonl(interface & 0xffffff)};
}

static inline int set_group(int fd, int option, struct in_addr group, unsigned interface)
{
    struct ip_mreq v4 = {.imr_multiaddr = group, .imr_interface = address_of_interface(interface)};
    return (int)sys_setsockopt(fd, IPPROTO_IP, option, &v4, sizeof v4);
}

static inline int set_multicast_interface(int fd, unsigned interface)
{
    struct in_addr v4 = address_of_interface(interface);
    return (int)sys_setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &v4, sizeof v4);
}

#endif
