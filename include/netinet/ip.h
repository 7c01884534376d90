/* Linux man ip(7): the header on the wire (RFC 791), by Linux's names and by BSD's; types of service and
 * options (linux/ip.h). */
#ifndef _NETINET_IP_H
#define _NETINET_IP_H

#include <features.h>
#include <netinet/in.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define __R3_HALVES(type, high, low) type low : 4; type high : 4
#else
#define __R3_HALVES(type, high, low) type high : 4; type low : 4
#endif

struct iphdr {
    __R3_HALVES(uint8_t, version, ihl);
    uint8_t  tos;
    uint16_t tot_len;
    uint16_t id;
    uint16_t frag_off;
    uint8_t  ttl;
    uint8_t  protocol;
    uint16_t check;
    uint32_t saddr;
    uint32_t daddr;
};
__R3_PIN_SIZE(struct iphdr, 20, 4);
__R3_PIN_FIELD(struct iphdr, saddr, 12);

struct ip {
    __R3_HALVES(uint8_t, ip_v, ip_hl);
    uint8_t  ip_tos;
    uint16_t ip_len;
    uint16_t ip_id;
    uint16_t ip_off;
    uint8_t  ip_ttl;
    uint8_t  ip_p;
    uint16_t ip_sum;
    struct in_addr ip_src, ip_dst;
};
__R3_PIN_SIZE(struct ip, 20, 4);

#define IP_RF      0x8000 /* ip_off */
#define IP_DF      0x4000
#define IP_MF      0x2000
#define IP_OFFMASK 0x1fff

struct ip_timestamp {
    uint8_t  ipt_code;
    uint8_t  ipt_len;
    uint8_t  ipt_ptr;
    __R3_HALVES(uint8_t, ipt_oflw, ipt_flg);
    uint32_t data[9];
};
__R3_PIN_SIZE(struct ip_timestamp, 40, 4);

#define IPVERSION     4
#define IP_MAXPACKET  65535
#define MAXTTL        255
#define IPDEFTTL      64
#define IPTTLDEC      1
#define IP_MSS        576

#define IPTOS_ECN_MASK    0x03
#define IPTOS_ECN(tos)    ((tos) & IPTOS_ECN_MASK)
#define IPTOS_ECN_NOT_ECT 0x00
#define IPTOS_ECN_NOTECT  IPTOS_ECN_NOT_ECT
#define IPTOS_ECN_ECT1    0x01
#define IPTOS_ECN_ECT0    0x02
#define IPTOS_ECN_CE      0x03

#define IPTOS_DSCP_MASK   0xfc
#define IPTOS_DSCP(tos)   ((tos) & IPTOS_DSCP_MASK)
#define IPTOS_DSCP_AF11   0x28
#define IPTOS_DSCP_AF12   0x30
#define IPTOS_DSCP_AF13   0x38
#define IPTOS_DSCP_AF21   0x48
#define IPTOS_DSCP_AF22   0x50
#define IPTOS_DSCP_AF23   0x58
#define IPTOS_DSCP_AF31   0x68
#define IPTOS_DSCP_AF32   0x70
#define IPTOS_DSCP_AF33   0x78
#define IPTOS_DSCP_AF41   0x88
#define IPTOS_DSCP_AF42   0x90
#define IPTOS_DSCP_AF43   0x98
#define IPTOS_DSCP_EF     0xb8

#define IPTOS_CLASS_MASK  0xe0
#define IPTOS_CLASS(tos)  ((tos) & IPTOS_CLASS_MASK)
#define IPTOS_CLASS_CS0   0x00
#define IPTOS_CLASS_CS1   0x20
#define IPTOS_CLASS_CS2   0x40
#define IPTOS_CLASS_CS3   0x60
#define IPTOS_CLASS_CS4   0x80
#define IPTOS_CLASS_CS5   0xa0
#define IPTOS_CLASS_CS6   0xc0
#define IPTOS_CLASS_CS7   0xe0
#define IPTOS_CLASS_DEFAULT IPTOS_CLASS_CS0

#define IPTOS_TOS_MASK    0x1e
#define IPTOS_TOS(tos)    ((tos) & IPTOS_TOS_MASK)
#define IPTOS_MINCOST     0x02
#define IPTOS_LOWCOST     IPTOS_MINCOST
#define IPTOS_RELIABILITY 0x04
#define IPTOS_THROUGHPUT  0x08
#define IPTOS_LOWDELAY    0x10

#define IPTOS_PREC_MASK   0xe0
#define IPTOS_PREC(tos)   ((tos) & IPTOS_PREC_MASK)
#define IPTOS_PREC_ROUTINE         0x00
#define IPTOS_PREC_PRIORITY        0x20
#define IPTOS_PREC_IMMEDIATE       0x40
#define IPTOS_PREC_FLASH           0x60
#define IPTOS_PREC_FLASHOVERRIDE   0x80
#define IPTOS_PREC_CRITIC_ECP      0xa0
#define IPTOS_PREC_INTERNETCONTROL 0xc0
#define IPTOS_PREC_NETCONTROL      0xe0

#define IPOPT_COPY        0x80
#define IPOPT_CLASS_MASK  0x60
#define IPOPT_NUMBER_MASK 0x1f
#define IPOPT_COPIED(option) ((option) & IPOPT_COPY)
#define IPOPT_CLASS(option)  ((option) & IPOPT_CLASS_MASK)
#define IPOPT_NUMBER(option) ((option) & IPOPT_NUMBER_MASK)

#define IPOPT_CONTROL     0x00
#define IPOPT_RESERVED1   0x20
#define IPOPT_DEBMEAS     0x40
#define IPOPT_MEASUREMENT IPOPT_DEBMEAS
#define IPOPT_RESERVED2   0x60

#define IPOPT_EOL       0
#define IPOPT_END       IPOPT_EOL
#define IPOPT_NOP       1
#define IPOPT_NOOP      IPOPT_NOP
#define IPOPT_RR        7
#define IPOPT_TS        68
#define IPOPT_TIMESTAMP IPOPT_TS
#define IPOPT_SECURITY  130
#define IPOPT_SEC       IPOPT_SECURITY
#define IPOPT_LSRR      131
#define IPOPT_CIPSO     134
#define IPOPT_SATID     136
#define IPOPT_SID       IPOPT_SATID
#define IPOPT_SSRR      137
#define IPOPT_RA        148

#define IPOPT_OPTVAL    0 /* offsets in an option */
#define IPOPT_OLEN      1
#define IPOPT_OFFSET    2
#define IPOPT_MINOFF    4
#define MAX_IPOPTLEN    40

#define IPOPT_TS_TSONLY    0
#define IPOPT_TS_TSANDADDR 1
#define IPOPT_TS_PRESPEC   3

#endif
