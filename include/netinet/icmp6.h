/* RFC 3542 <netinet/icmp6.h>: ICMPv6 and neighbour discovery (RFC 4443, 4861) on the wire. */
#ifndef _NETINET_ICMP6_H
#define _NETINET_ICMP6_H

#include <features.h>
#include <netinet/in.h>

struct icmp6_hdr {
    uint8_t  icmp6_type;
    uint8_t  icmp6_code;
    uint16_t icmp6_cksum;
    union {
        uint32_t icmp6_un_data32[1];
        uint16_t icmp6_un_data16[2];
        uint8_t  icmp6_un_data8[4];
    } icmp6_dataun;
};
#define icmp6_data32   icmp6_dataun.icmp6_un_data32
#define icmp6_data16   icmp6_dataun.icmp6_un_data16
#define icmp6_data8    icmp6_dataun.icmp6_un_data8
#define icmp6_pptr     icmp6_data32[0]
#define icmp6_mtu      icmp6_data32[0]
#define icmp6_id       icmp6_data16[0]
#define icmp6_seq      icmp6_data16[1]
#define icmp6_maxdelay icmp6_data16[0]
__R3_PIN_SIZE(struct icmp6_hdr, 8, 4);

#define ICMP6_DST_UNREACH    1
#define ICMP6_PACKET_TOO_BIG 2
#define ICMP6_TIME_EXCEEDED  3
#define ICMP6_PARAM_PROB     4
#define ICMP6_INFOMSG_MASK   0x80
#define ICMP6_ECHO_REQUEST   128
#define ICMP6_ECHO_REPLY     129
#define MLD_LISTENER_QUERY     130
#define MLD_LISTENER_REPORT    131
#define MLD_LISTENER_REDUCTION 132
#define ND_ROUTER_SOLICIT    133
#define ND_ROUTER_ADVERT     134
#define ND_NEIGHBOR_SOLICIT  135
#define ND_NEIGHBOR_ADVERT   136
#define ND_REDIRECT          137
#define ICMP6_ROUTER_RENUMBERING 138

#define ICMP6_DST_UNREACH_NOROUTE     0
#define ICMP6_DST_UNREACH_ADMIN       1
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_ADDR        3
#define ICMP6_DST_UNREACH_NOPORT      4
#define ICMP6_TIME_EXCEED_TRANSIT     0
#define ICMP6_TIME_EXCEED_REASSEMBLY  1
#define ICMP6_PARAMPROB_HEADER        0
#define ICMP6_PARAMPROB_NEXTHEADER    1
#define ICMP6_PARAMPROB_OPTION        2

struct nd_router_solicit {
    struct icmp6_hdr nd_rs_hdr;
};

struct nd_router_advert {
    struct icmp6_hdr nd_ra_hdr;
    uint32_t nd_ra_reachable;
    uint32_t nd_ra_retransmit;
};
#define nd_ra_curhoplimit    nd_ra_hdr.icmp6_data8[0]
#define nd_ra_flags_reserved nd_ra_hdr.icmp6_data8[1]
#define nd_ra_router_lifetime nd_ra_hdr.icmp6_data16[1]
#define ND_RA_FLAG_MANAGED 0x80
#define ND_RA_FLAG_OTHER   0x40
__R3_PIN_SIZE(struct nd_router_advert, 16, 4);

struct nd_neighbor_solicit {
    struct icmp6_hdr nd_ns_hdr;
    struct in6_addr  nd_ns_target;
};
__R3_PIN_SIZE(struct nd_neighbor_solicit, 24, 4);

struct nd_neighbor_advert {
    struct icmp6_hdr nd_na_hdr;
    struct in6_addr  nd_na_target;
};
#define nd_na_flags_reserved nd_na_hdr.icmp6_data32[0]
#define ND_NA_FLAG_ROUTER    __R3_NET32(0x80000000)
#define ND_NA_FLAG_SOLICITED __R3_NET32(0x40000000)
#define ND_NA_FLAG_OVERRIDE  __R3_NET32(0x20000000)
__R3_PIN_SIZE(struct nd_neighbor_advert, 24, 4);

struct nd_redirect {
    struct icmp6_hdr nd_rd_hdr;
    struct in6_addr  nd_rd_target;
    struct in6_addr  nd_rd_dst;
};
__R3_PIN_SIZE(struct nd_redirect, 40, 4);

struct nd_opt_hdr {
    uint8_t nd_opt_type;
    uint8_t nd_opt_len; /* in 8 bytes */
};
#define ND_OPT_SOURCE_LINKADDR    1
#define ND_OPT_TARGET_LINKADDR    2
#define ND_OPT_PREFIX_INFORMATION 3
#define ND_OPT_REDIRECTED_HEADER  4
#define ND_OPT_MTU                5

struct nd_opt_prefix_info {
    uint8_t  nd_opt_pi_type;
    uint8_t  nd_opt_pi_len;
    uint8_t  nd_opt_pi_prefix_len;
    uint8_t  nd_opt_pi_flags_reserved;
    uint32_t nd_opt_pi_valid_time;
    uint32_t nd_opt_pi_preferred_time;
    uint32_t nd_opt_pi_reserved2;
    struct in6_addr nd_opt_pi_prefix;
};
#define ND_OPT_PI_FLAG_ONLINK 0x80
#define ND_OPT_PI_FLAG_AUTO   0x40
__R3_PIN_SIZE(struct nd_opt_prefix_info, 32, 4);

struct nd_opt_mtu {
    uint8_t  nd_opt_mtu_type;
    uint8_t  nd_opt_mtu_len;
    uint16_t nd_opt_mtu_reserved;
    uint32_t nd_opt_mtu_mtu;
};
__R3_PIN_SIZE(struct nd_opt_mtu, 8, 4);

/* Option ICMP6_FILTER of level IPPROTO_ICMPV6: a bit for each type. Its number, and whether a set bit lets pass, is the
 * kernel's. */
#include <bits/icmp6_filter.h>
#define ICMP6_FILTER_BLOCK       1
#define ICMP6_FILTER_PASS        2
#define ICMP6_FILTER_BLOCKOTHERS 3
#define ICMP6_FILTER_PASSONLY    4

struct icmp6_filter {
    uint32_t icmp6_filt[8];
};
__R3_PIN_SIZE(struct icmp6_filter, 32, 4);

#define __R3_ICMP6_ALL(f, set) ((void)__builtin_memset((f), (set) ? 0xff : 0, sizeof(struct icmp6_filter)))
#define __R3_ICMP6_BIT(type) (1U << ((type) & 31))
#define __R3_ICMP6_IS(type, f) (((f)->icmp6_filt[(type) >> 5] & __R3_ICMP6_BIT(type)) != 0)
#define __R3_ICMP6_MAKE(type, f, set) \
    ((void)((set) ? ((f)->icmp6_filt[(type) >> 5] |= __R3_ICMP6_BIT(type)) \
                  : ((f)->icmp6_filt[(type) >> 5] &= ~__R3_ICMP6_BIT(type))))

#define ICMP6_FILTER_SETPASSALL(f)  __R3_ICMP6_ALL(f, __R3_ICMP6_SET_PASSES)
#define ICMP6_FILTER_SETBLOCKALL(f) __R3_ICMP6_ALL(f, !__R3_ICMP6_SET_PASSES)
#define ICMP6_FILTER_SETPASS(type, f)  __R3_ICMP6_MAKE(type, f, __R3_ICMP6_SET_PASSES)
#define ICMP6_FILTER_SETBLOCK(type, f) __R3_ICMP6_MAKE(type, f, !__R3_ICMP6_SET_PASSES)
#define ICMP6_FILTER_WILLPASS(type, f)  (__R3_ICMP6_IS(type, f) == __R3_ICMP6_SET_PASSES)
#define ICMP6_FILTER_WILLBLOCK(type, f) (__R3_ICMP6_IS(type, f) != __R3_ICMP6_SET_PASSES)

#endif
