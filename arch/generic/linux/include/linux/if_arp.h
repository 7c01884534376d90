/* ARP: hardware types and operations. The structures are in <net/if_arp.h>. Kernel: include/uapi/linux/if_arp.h. */
#ifndef _LINUX_IF_ARP_H
#define _LINUX_IF_ARP_H

#include <net/if_arp.h>

#endif
