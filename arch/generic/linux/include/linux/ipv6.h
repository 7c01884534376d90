/* IPv6 on the wire and in ioctls of interfaces. Kernel: include/uapi/linux/ipv6.h. */
#ifndef _LINUX_IPV6_H
#define _LINUX_IPV6_H

#include <linux/types.h>
#include <linux/in6.h>

#define IPV6_MIN_MTU 1280

/* ioctl SIOCSIFADDR, SIOCDIFADDR on an AF_INET6 socket */
struct in6_ifreq {
    struct in6_addr ifr6_addr;
    __u32           ifr6_prefixlen;
    int             ifr6_ifindex;
};
__R3_PIN_SIZE(struct in6_ifreq, 24, 4);

#define IPV6_SRCRT_STRICT 0x01
#define IPV6_SRCRT_TYPE_0 0
#define IPV6_SRCRT_TYPE_2 2
#define IPV6_SRCRT_TYPE_3 3
#define IPV6_SRCRT_TYPE_4 4

#define IPV6_OPT_ROUTERALERT_MLD 0x0000

struct ipv6hdr {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    __u8 priority : 4, version : 4;
#else
    __u8 version : 4, priority : 4;
#endif
    __u8   flow_lbl[3];
    __be16 payload_len;
    __u8   nexthdr;
    __u8   hop_limit;
    struct in6_addr saddr;
    struct in6_addr daddr;
};
__R3_PIN_SIZE(struct ipv6hdr, 40, 4);

struct ipv6_opt_hdr {
    __u8 nexthdr;
    __u8 hdrlen; /* in 8 bytes, without the first 8 */
};
__R3_PIN_SIZE(struct ipv6_opt_hdr, 2, 1);

struct ipv6_rt_hdr {
    __u8 nexthdr;
    __u8 hdrlen;
    __u8 type;
    __u8 segments_left;
};
__R3_PIN_SIZE(struct ipv6_rt_hdr, 4, 1);

struct rt2_hdr {
    struct ipv6_rt_hdr rt_hdr;
    __u32              reserved;
    struct in6_addr    addr;
};
__R3_PIN_SIZE(struct rt2_hdr, 24, 4);

struct ipv6_destopt_hao {
    __u8 type;
    __u8 length;
    struct in6_addr addr;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct ipv6_destopt_hao, 18, 1);

#endif
