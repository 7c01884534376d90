/* Addresses of IPv6 interfaces by ioctl. Kernel: include/uapi/linux/ipv6.h. */
#ifndef _LINUX_IPV6_H
#define _LINUX_IPV6_H

#include <features.h>
#include <netinet/in.h>
#include <linux/types.h>

/* ioctl SIOCSIFADDR, SIOCDIFADDR on an AF_INET6 socket */
struct in6_ifreq {
    struct in6_addr ifr6_addr;
    __u32           ifr6_prefixlen;
    int             ifr6_ifindex;
};
__R3_PIN_SIZE(struct in6_ifreq, 24, 4);

#endif
