/* POSIX.1-2024 <netinet/tcp.h>, man tcp: options of TCP sockets, the header on the wire (RFC 9293). */
#ifndef _NETINET_TCP_H
#define _NETINET_TCP_H

#include <features.h>
#include <bits/types.h>
#include <stdint.h>
#include <sys/socket.h>

/* Two bit fields of one byte, in the order of the wire. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define __R3_BITS2(type, high, high_bits, low, low_bits) type low : low_bits; type high : high_bits
#else
#define __R3_BITS2(type, high, high_bits, low, low_bits) type high : high_bits; type low : low_bits
#endif

/* TCP_ options; struct tcp_info and what else belongs to them. */
#include <bits/tcp.h>

#if __R3_BSD
#define TCPOPT_EOL            0
#define TCPOPT_NOP            1
#define TCPOPT_MAXSEG         2
#define TCPOLEN_MAXSEG        4
#define TCPOPT_WINDOW         3
#define TCPOLEN_WINDOW        3
#define TCPOPT_SACK_PERMITTED 4
#define TCPOLEN_SACK_PERMITTED 2
#define TCPOPT_SACK           5
#define TCPOPT_TIMESTAMP      8
#define TCPOLEN_TIMESTAMP     10
#define TCPOPT_TSTAMP_HDR \
    (TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_TIMESTAMP << 8 | TCPOLEN_TIMESTAMP)

#define TH_FIN  0x01
#define TH_SYN  0x02
#define TH_RST  0x04
#define TH_PUSH 0x08
#define TH_ACK  0x10
#define TH_URG  0x20

typedef uint32_t tcp_seq;

/* The header, by Linux's names and by BSD's. */
struct tcphdr {
    __extension__ union {
        __extension__ struct {
            uint16_t source;
            uint16_t dest;
            uint32_t seq;
            uint32_t ack_seq;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
            uint16_t res1 : 4, doff : 4, fin : 1, syn : 1, rst : 1, psh : 1, ack : 1, urg : 1, res2 : 2;
#else
            uint16_t doff : 4, res1 : 4, res2 : 2, urg : 1, ack : 1, psh : 1, rst : 1, syn : 1, fin : 1;
#endif
            uint16_t window;
            uint16_t check;
            uint16_t urg_ptr;
        };
        __extension__ struct {
            uint16_t th_sport;
            uint16_t th_dport;
            uint32_t th_seq;
            uint32_t th_ack;
            __R3_BITS2(uint8_t, th_off, 4, th_x2, 4);
            uint8_t  th_flags;
            uint16_t th_win;
            uint16_t th_sum;
            uint16_t th_urp;
        };
    };
};
__R3_PIN_SIZE(struct tcphdr, 20, 4);
__R3_PIN_FIELD(struct tcphdr, window, 14);

#endif

#endif
