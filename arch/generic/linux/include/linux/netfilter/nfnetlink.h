/* Netlink to the packet filter: NETLINK_NETFILTER. Kernel: include/uapi/linux/netfilter/nfnetlink.h. */
#ifndef _LINUX_NETFILTER_NFNETLINK_H
#define _LINUX_NETFILTER_NFNETLINK_H

#include <linux/types.h>

/* Multicast groups */
enum nfnetlink_groups {
    NFNLGRP_NONE, NFNLGRP_CONNTRACK_NEW, NFNLGRP_CONNTRACK_UPDATE, NFNLGRP_CONNTRACK_DESTROY,
    NFNLGRP_CONNTRACK_EXP_NEW, NFNLGRP_CONNTRACK_EXP_UPDATE, NFNLGRP_CONNTRACK_EXP_DESTROY, NFNLGRP_NFTABLES,
    NFNLGRP_ACCT_QUOTA, NFNLGRP_NFTRACE
};

/* What comes first in a message */
struct nfgenmsg {
    __u8   nfgen_family;
    __u8   version;
    __be16 res_id;
};
__R3_PIN_SIZE(struct nfgenmsg, 4, 2);

#define NFNETLINK_V0 0

/* nlmsg_type: subsystem above, message below */
#define NFNL_SUBSYS_ID(x) (((x) & 0xff00) >> 8)
#define NFNL_MSG_TYPE(x)  ((x) & 0x00ff)
#define NFNL_SUBSYS_NONE              0
#define NFNL_SUBSYS_CTNETLINK         1
#define NFNL_SUBSYS_CTNETLINK_EXP     2
#define NFNL_SUBSYS_QUEUE             3
#define NFNL_SUBSYS_ULOG              4
#define NFNL_SUBSYS_OSF               5
#define NFNL_SUBSYS_IPSET             6
#define NFNL_SUBSYS_ACCT              7
#define NFNL_SUBSYS_CTNETLINK_TIMEOUT 8
#define NFNL_SUBSYS_CTHELPER          9
#define NFNL_SUBSYS_NFTABLES          10
#define NFNL_SUBSYS_NFT_COMPAT        11
#define NFNL_SUBSYS_HOOK              12
#define NFNL_SUBSYS_COUNT             13

/* Several messages, all or none */
#define NFNL_MSG_BATCH_BEGIN NLMSG_MIN_TYPE
#define NFNL_MSG_BATCH_END   NLMSG_MIN_TYPE + 1

enum nfnl_batch_attributes {
    NFNL_BATCH_UNSPEC, NFNL_BATCH_GENID
};

#endif
