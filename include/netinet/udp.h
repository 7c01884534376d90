/* Linux man udp(7): options of UDP sockets (linux/udp.h), the header on the wire (RFC 768). */
#ifndef _NETINET_UDP_H
#define _NETINET_UDP_H

#include <features.h>
#include <stdint.h>

/* The header, by Linux's names and by BSD's. */
struct udphdr {
    __extension__ union {
        __extension__ struct {
            uint16_t source, dest, len, check;
        };
        __extension__ struct {
            uint16_t uh_sport, uh_dport, uh_ulen, uh_sum;
        };
    };
};
__R3_PIN_SIZE(struct udphdr, 8, 2);

#define UDP_CORK        1
#define UDP_ENCAP       100
#define UDP_NO_CHECK6_TX 101
#define UDP_NO_CHECK6_RX 102
#define UDP_SEGMENT     103
#define UDP_GRO         104

#define UDP_ENCAP_ESPINUDP_NON_IKE 1
#define UDP_ENCAP_ESPINUDP 2
#define UDP_ENCAP_L2TPINUDP 3
#define UDP_ENCAP_GTP0  4
#define UDP_ENCAP_GTP1U 5
#define UDP_ENCAP_RXRPC 6
#define TCP_ENCAP_ESPINTCP 7

#endif
