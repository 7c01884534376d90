/* IPv6 addresses and options: <netinet/in.h>; flow labels (RFC 6437). Kernel: include/uapi/linux/in6.h. */
#ifndef _LINUX_IN6_H
#define _LINUX_IN6_H

#include <linux/types.h>
#include <netinet/in.h>

/* What IPV6_FLOWLABEL_MGR speaks of */
struct in6_flowlabel_req {
    struct in6_addr flr_dst;
    __be32          flr_label;
    __u8            flr_action; /* IPV6_FL_A_ */
    __u8            flr_share;  /* IPV6_FL_S_ */
    __u16           flr_flags;  /* IPV6_FL_F_ */
    __u16           flr_expires; /* seconds */
    __u16           flr_linger;  /* seconds */
    __u32           __flr_pad;
};
__R3_PIN_SIZE(struct in6_flowlabel_req, 32, 4);

#define IPV6_FL_A_GET    0
#define IPV6_FL_A_PUT    1
#define IPV6_FL_A_RENEW  2

#define IPV6_FL_F_CREATE  1
#define IPV6_FL_F_EXCL    2
#define IPV6_FL_F_REFLECT 4
#define IPV6_FL_F_REMOTE  8

#define IPV6_FL_S_NONE    0
#define IPV6_FL_S_EXCL    1
#define IPV6_FL_S_PROCESS 2
#define IPV6_FL_S_USER    3
#define IPV6_FL_S_ANY     255

/* Types of options of a header */
#define IPV6_TLV_PAD1        0
#define IPV6_TLV_PADN        1
#define IPV6_TLV_ROUTERALERT 5
#define IPV6_TLV_CALIPSO     7
#define IPV6_TLV_IOAM        49
#define IPV6_TLV_JUMBO       194
#define IPV6_TLV_HAO         201

#endif
