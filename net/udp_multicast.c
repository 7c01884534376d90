/* Multicast groups: <ring3/udp.h>. By the number of the interface, which both families understand. */
#include <ring3/udp.h>

#include <ring3/option.h>

#include "sys.h"

#include "multicast.h"

#include <errno.h>

static int member(int fd, const r3_address *group, unsigned interface, int v4_option, int v6_option)
{
    if (r3_address_family(group) == AF_INET)
        return set_group(fd, v4_option, group->as.v4.sin_addr, interface);
    if (r3_address_family(group) == AF_INET6) {
        struct ipv6_mreq v6 = {.ipv6mr_multiaddr = group->as.v6.sin6_addr, .ipv6mr_interface = interface};
        return (int)sys_setsockopt(fd, IPPROTO_IPV6, v6_option, &v6, sizeof v6);
    }
    return -EAFNOSUPPORT;
}

int r3_udp_join(int fd, const r3_address *group, unsigned interface)
{
    return member(fd, group, interface, IP_ADD_MEMBERSHIP, IPV6_ADD_MEMBERSHIP);
}

int r3_udp_leave(int fd, const r3_address *group, unsigned interface)
{
    return member(fd, group, interface, IP_DROP_MEMBERSHIP, IPV6_DROP_MEMBERSHIP);
}

int r3_udp_set_multicast_interface(int fd, int family, unsigned interface)
{
    if (family == AF_INET)
        return set_multicast_interface(fd, interface);
    return family == AF_INET6 ? r3_option_set(fd, R3_V6_MULTICAST_INTERFACE, (int)interface) : -EAFNOSUPPORT;
}
