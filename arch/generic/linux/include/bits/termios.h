/* struct termios and its flags: asm-generic/termbits.h. The kernel's struct has 19 characters and no
 * speeds; what it takes is a prefix of this one. */
#define NCCS 32

struct termios {
    tcflag_t c_iflag;
    tcflag_t c_oflag;
    tcflag_t c_cflag;
    tcflag_t c_lflag;
    cc_t     c_line;
    cc_t     c_cc[NCCS];
    speed_t  c_ispeed;
    speed_t  c_ospeed;
};
__R3_PIN_SIZE(struct termios, 60, 4);
__R3_PIN_FIELD(struct termios, c_cc, 17);

/* c_iflag */
#define IUCLC   0001000
#define IXON    0002000
#define IXOFF   0010000

/* c_oflag */
#define OLCUC   0000002
#define ONLCR   0000004
#define NLDLY   0000400
#define CRDLY   0003000
#define CR1     0001000
#define CR2     0002000
#define CR3     0003000
#define TABDLY  0014000
#define TAB1    0004000
#define TAB2    0010000
#define TAB3    0014000
#define BSDLY   0020000
#define BS1     0020000
#define VTDLY   0040000
#define VT1     0040000
#define FFDLY   0100000
#define FF1     0100000

/* c_cflag */
#define CSIZE   0000060
#define CS6     0000020
#define CS7     0000040
#define CS8     0000060
#define CSTOPB  0000100
#define CREAD   0000200
#define PARENB  0000400
#define PARODD  0001000
#define HUPCL   0002000
#define CLOCAL  0004000
#define CBAUD   0010017
#define CBAUDEX 0010000
#define BOTHER  0010000
#define CIBAUD  002003600000
#define __R3_BAUD_HIGH 0010001 /* B57600; the higher ones follow */

/* c_lflag */
#define ISIG    0000001
#define ICANON  0000002
#define XCASE   0000004
#define ECHOE   0000020
#define ECHOK   0000040
#define ECHONL  0000100
#define NOFLSH  0000200
#define ECHOCTL 0001000
#define ECHOPRT 0002000
#define ECHOKE  0004000
#define PENDIN  0040000
#define EXTPROC 0200000
