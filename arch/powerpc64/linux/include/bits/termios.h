/* struct termios and its flags: powerpc asm/termbits.h. The kernel's struct is the same. */
#define NCCS 19

struct termios {
    tcflag_t c_iflag;
    tcflag_t c_oflag;
    tcflag_t c_cflag;
    tcflag_t c_lflag;
    cc_t     c_cc[NCCS];
    cc_t     c_line;
    speed_t  c_ispeed;
    speed_t  c_ospeed;
};
__R3_PIN_SIZE(struct termios, 44, 4);
__R3_PIN_FIELD(struct termios, c_line, 35);

/* c_iflag */
#define IXON    0x0200
#define IXOFF   0x0400
#define IUCLC   0x1000

/* c_oflag */
#define ONLCR   0x00000002
#define OLCUC   0x00000004
#define NLDLY   0x00000300
#define NL2     0x00000200
#define NL3     0x00000300
#define TABDLY  0x00000c00
#define TAB1    0x00000400
#define TAB2    0x00000800
#define TAB3    0x00000c00
#define CRDLY   0x00003000
#define CR1     0x00001000
#define CR2     0x00002000
#define CR3     0x00003000
#define FFDLY   0x00004000
#define FF1     0x00004000
#define BSDLY   0x00008000
#define BS1     0x00008000
#define VTDLY   0x00010000
#define VT1     0x00010000

/* c_cflag */
#define CBAUD   0x00ff
#define CBAUDEX 0
#define BOTHER  0x001f
#define CIBAUD  0x00ff0000
#define CSIZE   0x0300
#define CS6     0x0100
#define CS7     0x0200
#define CS8     0x0300
#define CSTOPB  0x0400
#define CREAD   0x0800
#define PARENB  0x1000
#define PARODD  0x2000
#define HUPCL   0x4000
#define CLOCAL  0x8000
#define __R3_BAUD_HIGH 16 /* B57600; the higher ones follow */

/* c_lflag */
#define ECHOKE  0x00000001
#define ECHOE   0x00000002
#define ECHOK   0x00000004
#define ECHONL  0x00000010
#define ECHOPRT 0x00000020
#define ECHOCTL 0x00000040
#define ISIG    0x00000080
#define ICANON  0x00000100
#define XCASE   0x00004000
#define EXTPROC 0x10000000
#define PENDIN  0x20000000
#define NOFLSH  0x80000000
