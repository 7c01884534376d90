/* Packet filter, ARP: hooks. Kernel: include/uapi/linux/netfilter_arp.h. */
#ifndef _LINUX_NETFILTER_ARP_H
#define _LINUX_NETFILTER_ARP_H

#include <linux/netfilter.h>

#define NF_ARP         0
#define NF_ARP_IN      0
#define NF_ARP_OUT     1
#define NF_ARP_FORWARD 2

#ifndef NF_ARP_NUMHOOKS
#define NF_ARP_NUMHOOKS 3
#endif

#endif
