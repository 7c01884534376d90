/* Ethernet and ARP over it: RFC 826. Sizes and types are in <linux/if_ether.h>. */
#ifndef _NETINET_IF_ETHER_H
#define _NETINET_IF_ETHER_H

#include <stdint.h>
#include <net/ethernet.h>
#include <net/if_arp.h>
#include <linux/if_ether.h>

struct ether_arp {
    struct arphdr ea_hdr;
    uint8_t arp_sha[ETH_ALEN]; /* sender: hardware, protocol address */
    uint8_t arp_spa[4];
    uint8_t arp_tha[ETH_ALEN]; /* target */
    uint8_t arp_tpa[4];
};
#define arp_hrd ea_hdr.ar_hrd
#define arp_pro ea_hdr.ar_pro
#define arp_hln ea_hdr.ar_hln
#define arp_pln ea_hdr.ar_pln
#define arp_op  ea_hdr.ar_op
__R3_PIN_SIZE(struct ether_arp, 28, 2);

#endif
