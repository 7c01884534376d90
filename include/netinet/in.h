/* POSIX.1-2024 <netinet/in.h>, man ip, ipv6: Internet addresses and options. Addresses and
 * ports are in network byte order. */
#ifndef _NETINET_IN_H
#define _NETINET_IN_H

#include <features.h>
#include <bits/types.h>
#include <bits/byteorder.h>
#include <sys/socket.h>
#include <stdint.h>

typedef __in_port_t in_port_t;
typedef __in_addr_t in_addr_t;

struct in_addr {
    in_addr_t s_addr;
};
__R3_PIN_SIZE(struct in_addr, 4, 4);

struct in6_addr {
    union {
        uint8_t  __s6_addr[16];
        uint16_t __s6_addr16[8];
        uint32_t __s6_addr32[4];
    } __in6_union;
};
#define s6_addr   __in6_union.__s6_addr
#define s6_addr16 __in6_union.__s6_addr16
#define s6_addr32 __in6_union.__s6_addr32
__R3_PIN_SIZE(struct in6_addr, 16, 4);

/* struct sockaddr_in and sockaddr_in6; IPPROTO_, IP_ and IPV6_ values. */
#include <bits/in.h>

struct ipv6_mreq {
    struct in6_addr ipv6mr_multiaddr;
    unsigned int    ipv6mr_interface;
};
__R3_PIN_SIZE(struct ipv6_mreq, 20, 4);

#if __R3_BSD
struct ip_mreq {
    struct in_addr imr_multiaddr;
    struct in_addr imr_interface;
};
__R3_PIN_SIZE(struct ip_mreq, 8, 4);

struct ip_mreqn {
    struct in_addr imr_multiaddr;
    struct in_addr imr_address;
    int            imr_ifindex;
};
__R3_PIN_SIZE(struct ip_mreqn, 12, 4);

/* What a control message of IPV6_PKTINFO holds. */
struct in6_pktinfo {
    struct in6_addr ipi6_addr;
    unsigned int    ipi6_ifindex;
};
__R3_PIN_SIZE(struct in6_pktinfo, 20, 4);

struct ip6_mtuinfo {
    struct sockaddr_in6 ip6m_addr;
    uint32_t            ip6m_mtu;
};
__R3_PIN_SIZE(struct ip6_mtuinfo, 32, 4);
#endif

#define INADDR_ANY             ((in_addr_t)0x00000000)
#define INADDR_BROADCAST       ((in_addr_t)0xffffffff)
#define INADDR_NONE            ((in_addr_t)0xffffffff)
#define INADDR_LOOPBACK        ((in_addr_t)0x7f000001)
#define INADDR_DUMMY           ((in_addr_t)0xc0000008)
#define INADDR_UNSPEC_GROUP    ((in_addr_t)0xe0000000)
#define INADDR_ALLHOSTS_GROUP  ((in_addr_t)0xe0000001)
#define INADDR_ALLRTRS_GROUP   ((in_addr_t)0xe0000002)
#define INADDR_ALLSNOOPERS_GROUP ((in_addr_t)0xe000006a)
#define INADDR_MAX_LOCAL_GROUP ((in_addr_t)0xe00000ff)

#define INET_ADDRSTRLEN  16
#define INET6_ADDRSTRLEN 46

#define IN6ADDR_ANY_INIT      {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}}
#define IN6ADDR_LOOPBACK_INIT {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}}

__R3_DECLS_BEGIN

extern const struct in6_addr in6addr_any, in6addr_loopback;

uint16_t htons(uint16_t host);
uint32_t htonl(uint32_t host);
uint16_t ntohs(uint16_t network);
uint32_t ntohl(uint32_t network);
#define htons(x) __R3_NET16(x)
#define htonl(x) __R3_NET32(x)
#define ntohs(x) __R3_NET16(x)
#define ntohl(x) __R3_NET32(x)

__R3_DECLS_END

#define IN6_IS_ADDR_UNSPECIFIED(a) \
    (((a)->s6_addr32[0] | (a)->s6_addr32[1] | (a)->s6_addr32[2] | (a)->s6_addr32[3]) == 0)
#define IN6_IS_ADDR_LOOPBACK(a) \
    (((a)->s6_addr32[0] | (a)->s6_addr32[1] | (a)->s6_addr32[2]) == 0 && \
     (a)->s6_addr[12] == 0 && (a)->s6_addr[13] == 0 && (a)->s6_addr[14] == 0 && (a)->s6_addr[15] == 1)
#define IN6_IS_ADDR_MULTICAST(a) ((a)->s6_addr[0] == 0xff)
#define IN6_IS_ADDR_LINKLOCAL(a) ((a)->s6_addr[0] == 0xfe && ((a)->s6_addr[1] & 0xc0) == 0x80)
#define IN6_IS_ADDR_SITELOCAL(a) ((a)->s6_addr[0] == 0xfe && ((a)->s6_addr[1] & 0xc0) == 0xc0)
#define IN6_IS_ADDR_V4MAPPED(a) \
    (((a)->s6_addr32[0] | (a)->s6_addr32[1]) == 0 && (a)->s6_addr16[4] == 0 && \
     (a)->s6_addr[10] == 0xff && (a)->s6_addr[11] == 0xff)
#define IN6_IS_ADDR_V4COMPAT(a) \
    (((a)->s6_addr32[0] | (a)->s6_addr32[1] | (a)->s6_addr32[2]) == 0 && (a)->s6_addr32[3] != 0 && \
     !IN6_IS_ADDR_LOOPBACK(a))

#define __R3_IN6_IS_MC(a, scope) (IN6_IS_ADDR_MULTICAST(a) && ((a)->s6_addr[1] & 0xf) == (scope))
#define IN6_IS_ADDR_MC_NODELOCAL(a) __R3_IN6_IS_MC(a, 0x1)
#define IN6_IS_ADDR_MC_LINKLOCAL(a) __R3_IN6_IS_MC(a, 0x2)
#define IN6_IS_ADDR_MC_SITELOCAL(a) __R3_IN6_IS_MC(a, 0x5)
#define IN6_IS_ADDR_MC_ORGLOCAL(a)  __R3_IN6_IS_MC(a, 0x8)
#define IN6_IS_ADDR_MC_GLOBAL(a)    __R3_IN6_IS_MC(a, 0xe)

#define __ARE_4_EQUAL(a, b) \
    ((a)[0] == (b)[0] && (a)[1] == (b)[1] && (a)[2] == (b)[2] && (a)[3] == (b)[3])
#define IN6_ARE_ADDR_EQUAL(a, b) __ARE_4_EQUAL((a)->s6_addr32, (b)->s6_addr32)

#define IN_CLASSA(a)      (((in_addr_t)(a) & 0x80000000) == 0)
#define IN_CLASSA_NET     0xff000000
#define IN_CLASSA_NSHIFT  24
#define IN_CLASSA_HOST    0x00ffffff
#define IN_CLASSA_MAX     128
#define IN_CLASSB(a)      (((in_addr_t)(a) & 0xc0000000) == 0x80000000)
#define IN_CLASSB_NET     0xffff0000
#define IN_CLASSB_NSHIFT  16
#define IN_CLASSB_HOST    0x0000ffff
#define IN_CLASSB_MAX     65536
#define IN_CLASSC(a)      (((in_addr_t)(a) & 0xe0000000) == 0xc0000000)
#define IN_CLASSC_NET     0xffffff00
#define IN_CLASSC_NSHIFT  8
#define IN_CLASSC_HOST    0x000000ff
#define IN_CLASSD(a)      (((in_addr_t)(a) & 0xf0000000) == 0xe0000000)
#define IN_MULTICAST(a)   IN_CLASSD(a)
#define IN_EXPERIMENTAL(a) (((in_addr_t)(a) & 0xe0000000) == 0xe0000000)
#define IN_BADCLASS(a)    (((in_addr_t)(a) & 0xf0000000) == 0xf0000000)
#define IN_LOOPBACKNET    127

#endif
