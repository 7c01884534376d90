/* Ethernet under BSD names: sizes in bytes, types in host order. <netinet/if_ether.h>. */
#ifndef _NET_ETHERNET_H
#define _NET_ETHERNET_H

#include <stdint.h>
#include <sys/types.h>
#include <linux/if_ether.h>

struct ether_addr {
    uint8_t ether_addr_octet[ETH_ALEN];
};

struct ether_header {
    uint8_t  ether_dhost[ETH_ALEN];
    uint8_t  ether_shost[ETH_ALEN];
    uint16_t ether_type; /* in network order */
};
__R3_PIN_SIZE(struct ether_header, 14, 2);

#define ETHERTYPE_PUP      ETH_P_PUP
#define ETHERTYPE_SPRITE   0x0500
#define ETHERTYPE_IP       ETH_P_IP
#define ETHERTYPE_ARP      ETH_P_ARP
#define ETHERTYPE_REVARP   ETH_P_RARP
#define ETHERTYPE_AT       ETH_P_ATALK
#define ETHERTYPE_AARP     ETH_P_AARP
#define ETHERTYPE_VLAN     ETH_P_8021Q
#define ETHERTYPE_IPX      ETH_P_IPX
#define ETHERTYPE_IPV6     ETH_P_IPV6
#define ETHERTYPE_LOOPBACK 0x9000

#define ETHER_ADDR_LEN     ETH_ALEN
#define ETHER_TYPE_LEN     2
#define ETHER_CRC_LEN      4
#define ETHER_HDR_LEN      ETH_HLEN
#define ETHER_MIN_LEN      (ETH_ZLEN + ETHER_CRC_LEN)
#define ETHER_MAX_LEN      (ETH_FRAME_LEN + ETHER_CRC_LEN)
#define ETHER_IS_VALID_LEN(len) ((len) >= ETHER_MIN_LEN && (len) <= ETHER_MAX_LEN)

#define ETHERMTU           ETH_DATA_LEN
#define ETHERMIN           (ETHER_MIN_LEN - ETHER_HDR_LEN - ETHER_CRC_LEN)

#endif
