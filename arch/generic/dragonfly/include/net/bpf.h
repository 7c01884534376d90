/* The packet filter: bpf(4). Values: net/bpf.h of the kernel. */
#ifndef _NET_BPF_H
#define _NET_BPF_H

#include <features.h>
#include <bits/timeval.h>
#include <sys/ioccom.h>

typedef int          bpf_int32;
typedef unsigned int bpf_u_int32;

#define BPF_RELEASE       199606
#define BPF_ALIGNMENT     sizeof(long)
#define BPF_WORDALIGN(n)  (((n) + (BPF_ALIGNMENT - 1)) & ~(BPF_ALIGNMENT - 1))
#define BPF_MAJOR_VERSION  1
#define BPF_MINOR_VERSION  1
#define BPF_MEMWORDS       16
#define BPF_MINBUFSIZE     32
#define BPF_MAXINSNS       512
#define BPF_DEFAULTBUFSIZE 4096
#define BPF_MAXBUFSIZE     524288

struct bpf_insn {
    unsigned short code;
    unsigned char  jt;
    unsigned char  jf;
    bpf_u_int32    k;
};
__R3_PIN_SIZE(struct bpf_insn, 8, 4);

struct bpf_program {
    unsigned int     bf_len; /* instructions */
    struct bpf_insn *bf_insns;
};
__R3_PIN_SIZE(struct bpf_program, 16, 8);

struct bpf_stat {
    unsigned int bs_recv;
    unsigned int bs_drop;
};

struct bpf_version {
    unsigned short bv_major;
    unsigned short bv_minor;
};

struct bpf_dltlist {
    unsigned int  bfl_len;
    unsigned int *bfl_list;
};
__R3_PIN_SIZE(struct bpf_dltlist, 16, 8);

/* Before each packet; the packet begins bh_hdrlen bytes on, the next header at BPF_WORDALIGN(bh_hdrlen + bh_caplen). */
struct bpf_hdr {
    struct timeval bh_tstamp;
    bpf_u_int32    bh_caplen;  /* bytes that are here */
    bpf_u_int32    bh_datalen; /* bytes that came */
    unsigned short bh_hdrlen;
};
__R3_PIN_SIZE(struct bpf_hdr, 32, 8);
__R3_PIN_FIELD(struct bpf_hdr, bh_hdrlen, 24);

#define BIOCFLUSH     0x20004268
#define BIOCPROMISC   0x20004269
#define BIOCLOCK      0x2000427a
#define BIOCGBLEN     0x40044266
#define BIOCGDLT      0x4004426a
#define BIOCVERSION   0x40044271
#define BIOCGRSIG     0x40044272
#define BIOCGHDRCMPLT 0x40044274
#define BIOCGSEESENT  0x40044276
#define BIOCGFEEDBACK 0x4004427c
#define BIOCGSTATS    0x4008426f
#define BIOCGRTIMEOUT 0x4010426e
#define BIOCGETIF     0x4020426b
#define BIOCIMMEDIATE 0x80044270
#define BIOCSRSIG     0x80044273
#define BIOCSHDRCMPLT 0x80044275
#define BIOCSSEESENT  0x80044277
#define BIOCSDLT      0x80044278
#define BIOCFEEDBACK  0x8004427d
#define BIOCSFEEDBACK 0x8004427d
#define BIOCSETF      0x80104267
#define BIOCSRTIMEOUT 0x8010426d
#define BIOCSETWF     0x8010427b
#define BIOCSETIF     0x8020426c
#define BIOCSBLEN     0xc0044266
#define BIOCGDLTLIST  0xc0104279

/* Kinds of links. */
#define DLT_NULL             0
#define DLT_EN10MB           1
#define DLT_IEEE802          6
#define DLT_SLIP             8
#define DLT_PPP              9
#define DLT_FDDI             10
#define DLT_RAW              12
#define DLT_PFSYNC           18
#define DLT_PPP_SERIAL       50
#define DLT_PPP_ETHER        51
#define DLT_C_HDLC           104
#define DLT_IEEE802_11       105
#define DLT_LOOP             108
#define DLT_LINUX_SLL        113
#define DLT_PFLOG            117
#define DLT_IEEE802_11_RADIO 127

/* Codes of instructions: class, then size and mode, or operation and source. */
#define BPF_CLASS(code)  ((code) & 0x07)
#define BPF_LD   0x0
#define BPF_LDX  0x1
#define BPF_ST   0x2
#define BPF_STX  0x3
#define BPF_ALU  0x4
#define BPF_JMP  0x5
#define BPF_RET  0x6
#define BPF_MISC 0x7
#define BPF_SIZE(code)   ((code) & 0x18)
#define BPF_W 0x0
#define BPF_H 0x8
#define BPF_B 0x10
#define BPF_MODE(code)   ((code) & 0xe0)
#define BPF_IMM 0x0
#define BPF_ABS 0x20
#define BPF_IND 0x40
#define BPF_MEM 0x60
#define BPF_LEN 0x80
#define BPF_MSH 0xa0
#define BPF_OP(code)     ((code) & 0xf0)
#define BPF_ADD  0x0
#define BPF_JA   0x0
#define BPF_JEQ  0x10
#define BPF_SUB  0x10
#define BPF_JGT  0x20
#define BPF_MUL  0x20
#define BPF_DIV  0x30
#define BPF_JGE  0x30
#define BPF_JSET 0x40
#define BPF_OR   0x40
#define BPF_AND  0x50
#define BPF_LSH  0x60
#define BPF_RSH  0x70
#define BPF_NEG  0x80
#define BPF_MOD  0x90
#define BPF_XOR  0xa0
#define BPF_SRC(code)    ((code) & 0x08)
#define BPF_K 0x0
#define BPF_X 0x8
#define BPF_RVAL(code)   ((code) & 0x18)
#define BPF_A 0x10
#define BPF_MISCOP(code) ((code) & 0xf8)
#define BPF_TAX 0x0
#define BPF_TXA 0x80

#define BPF_STMT(code, k)         { (unsigned short)(code), 0, 0, k }
#define BPF_JUMP(code, k, jt, jf) { (unsigned short)(code), jt, jf, k }

#endif
