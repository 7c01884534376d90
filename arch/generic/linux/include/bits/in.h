/* Internet addresses and options on Linux: linux/in.h, linux/in6.h; ip(7), ipv6(7). */
struct sockaddr_in {
    sa_family_t    sin_family;
    in_port_t      sin_port;
    struct in_addr sin_addr;
    uint8_t        sin_zero[8];
};
__R3_PIN_SIZE(struct sockaddr_in, 16, 4);

struct sockaddr_in6 {
    sa_family_t     sin6_family;
    in_port_t       sin6_port;
    uint32_t        sin6_flowinfo;
    struct in6_addr sin6_addr;
    uint32_t        sin6_scope_id;
};
__R3_PIN_SIZE(struct sockaddr_in6, 28, 4);

#if __R3_BSD
struct ip_mreq_source {
    struct in_addr imr_multiaddr;
    struct in_addr imr_interface;
    struct in_addr imr_sourceaddr;
};
__R3_PIN_SIZE(struct ip_mreq_source, 12, 4);

struct ip_msfilter {
    struct in_addr imsf_multiaddr;
    struct in_addr imsf_interface;
    uint32_t       imsf_fmode;
    uint32_t       imsf_numsrc;
    struct in_addr imsf_slist[1];
};
__R3_PIN_SIZE(struct ip_msfilter, 20, 4);
#define IP_MSFILTER_SIZE(count) \
    (sizeof(struct ip_msfilter) - sizeof(struct in_addr) + (count) * sizeof(struct in_addr))

struct group_req {
    uint32_t                gr_interface;
    struct sockaddr_storage gr_group;
};
__R3_PIN_SIZE(struct group_req, 136, 8);

struct group_source_req {
    uint32_t                gsr_interface;
    struct sockaddr_storage gsr_group;
    struct sockaddr_storage gsr_source;
};
__R3_PIN_SIZE(struct group_source_req, 264, 8);

struct group_filter {
    uint32_t                gf_interface;
    struct sockaddr_storage gf_group;
    uint32_t                gf_fmode;
    uint32_t                gf_numsrc;
    struct sockaddr_storage gf_slist[1];
};
__R3_PIN_SIZE(struct group_filter, 272, 8);
#define GROUP_FILTER_SIZE(count) \
    (sizeof(struct group_filter) - sizeof(struct sockaddr_storage) + \
     (count) * sizeof(struct sockaddr_storage))

/* What a control message of IP_PKTINFO holds. */
struct in_pktinfo {
    int            ipi_ifindex;
    struct in_addr ipi_spec_dst;
    struct in_addr ipi_addr;
};
__R3_PIN_SIZE(struct in_pktinfo, 12, 4);

struct ip_opts {
    struct in_addr ip_dst;
    char           ip_opts[40];
};
__R3_PIN_SIZE(struct ip_opts, 44, 4);
#endif

/* Protocols: linux/in.h, linux/in6.h. */
#define IPPROTO_IP       0
#define IPPROTO_HOPOPTS  0
#define IPPROTO_ICMP     1
#define IPPROTO_IGMP     2
#define IPPROTO_IPIP     4
#define IPPROTO_TCP      6
#define IPPROTO_EGP      8
#define IPPROTO_PUP      12
#define IPPROTO_UDP      17
#define IPPROTO_IDP      22
#define IPPROTO_TP       29
#define IPPROTO_DCCP     33
#define IPPROTO_IPV6     41
#define IPPROTO_ROUTING  43
#define IPPROTO_FRAGMENT 44
#define IPPROTO_RSVP     46
#define IPPROTO_GRE      47
#define IPPROTO_ESP      50
#define IPPROTO_AH       51
#define IPPROTO_ICMPV6   58
#define IPPROTO_NONE     59
#define IPPROTO_DSTOPTS  60
#define IPPROTO_MTP      92
#define IPPROTO_BEETPH   94
#define IPPROTO_ENCAP    98
#define IPPROTO_PIM      103
#define IPPROTO_COMP     108
#define IPPROTO_L2TP     115
#define IPPROTO_SCTP     132
#define IPPROTO_MH       135
#define IPPROTO_UDPLITE  136
#define IPPROTO_MPLS     137
#define IPPROTO_ETHERNET 143
#define IPPROTO_RAW      255
#define IPPROTO_SMC      256
#define IPPROTO_MPTCP    262
#define IPPROTO_MAX      263

#include <bits/ip_option.h>
