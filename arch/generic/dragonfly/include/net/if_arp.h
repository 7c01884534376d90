/* Address resolution: arp(4). Values: net/if_arp.h of the kernel. */
#ifndef _NET_IF_ARP_H
#define _NET_IF_ARP_H

#include <features.h>
#include <sys/socket.h>
#include <stdint.h>

struct arphdr {
    uint16_t ar_hrd, ar_pro; /* in network order */
    uint8_t  ar_hln, ar_pln; /* bytes of an address: hardware, protocol */
    uint16_t ar_op;          /* in network order */
};
__R3_PIN_SIZE(struct arphdr, 8, 2);

/* ar_hrd */
#define ARPHRD_ETHER    1
#define ARPHRD_IEEE802  6
#define ARPHRD_ARCNET   7
#define ARPHRD_FRELAY   15
#define ARPHRD_IEEE1394 24

/* ar_op */
#define ARPOP_REQUEST    1
#define ARPOP_REPLY      2
#define ARPOP_REVREQUEST 3
#define ARPOP_REVREPLY   4
#define ARPOP_INVREQUEST 8
#define ARPOP_INVREPLY   9

struct arpreq {
    struct sockaddr arp_pa;
    struct sockaddr arp_ha;
    int             arp_flags; /* ATF_ bits */
};
__R3_PIN_SIZE(struct arpreq, 36, 4);

#define ATF_INUSE       0x1
#define ATF_COM         0x2
#define ATF_PERM        0x4
#define ATF_PUBL        0x8
#define ATF_USETRAILERS 0x10

#endif
