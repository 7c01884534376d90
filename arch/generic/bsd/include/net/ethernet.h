/* Ethernet: sizes in bytes, types in host order (net/ethernet.h of the kernels, IANA). */
#ifndef _NET_ETHERNET_H
#define _NET_ETHERNET_H

#include <features.h>
#include <sys/types.h>
#include <stdint.h>

#define ETHER_ADDR_LEN       6
#define ETHER_TYPE_LEN       2
#define ETHER_CRC_LEN        4
#define ETHER_HDR_LEN        (ETHER_ADDR_LEN * 2 + ETHER_TYPE_LEN)
#define ETHER_MIN_LEN        64
#define ETHER_MAX_LEN        1518
#define ETHER_MAX_LEN_JUMBO  9018
#define ETHER_VLAN_ENCAP_LEN 4
#define ETHER_IS_VALID_LEN(len) ((len) >= ETHER_MIN_LEN && (len) <= ETHER_MAX_LEN)
#define ETHER_IS_MULTICAST(address) (*(address) & 1)
#define ETHERMTU             (ETHER_MAX_LEN - ETHER_HDR_LEN - ETHER_CRC_LEN)
#define ETHERMIN             (ETHER_MIN_LEN - ETHER_HDR_LEN - ETHER_CRC_LEN)

struct ether_addr {
    uint8_t octet[ETHER_ADDR_LEN];
};
#define ether_addr_octet octet

struct ether_header {
    uint8_t  ether_dhost[ETHER_ADDR_LEN];
    uint8_t  ether_shost[ETHER_ADDR_LEN];
    uint16_t ether_type; /* in network order */
};
__R3_PIN_SIZE(struct ether_header, 14, 2);

#define ETHERTYPE_PUP         0x0200
#define ETHERTYPE_SPRITE      0x0500
#define ETHERTYPE_IP          0x0800
#define ETHERTYPE_ARP         0x0806
#define ETHERTYPE_REVARP      0x8035
#define ETHERTYPE_VLAN        0x8100
#define ETHERTYPE_IPX         0x8137
#define ETHERTYPE_IPV6        0x86dd
#define ETHERTYPE_FLOWCONTROL 0x8808
#define ETHERTYPE_MPLS        0x8847
#define ETHERTYPE_MPLS_MCAST  0x8848
#define ETHERTYPE_PPPOEDISC   0x8863
#define ETHERTYPE_PPPOE       0x8864
#define ETHERTYPE_LOOPBACK    0x9000

#endif
