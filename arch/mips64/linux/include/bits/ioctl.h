/* Requests to terminals and files: mips asm/ioctls.h, half IRIX's and half Linux's. */
#define TCGETA     0x5401
#define TCSETA     0x5402
#define TCSETAW    0x5403
#define TCSETAF    0x5404
#define TCSBRK     0x5405
#define TCXONC     0x5406
#define TCFLSH     0x5407
#define TCGETS     0x540d
#define TCSETS     0x540e
#define TCSETSW    0x540f
#define TCSETSF    0x5410
#define TCGETS2    _IOR('T', 0x2a, struct termios2)
#define TCSETS2    _IOW('T', 0x2b, struct termios2)
#define TCSETSW2   _IOW('T', 0x2c, struct termios2)
#define TCSETSF2   _IOW('T', 0x2d, struct termios2)
#define TIOCPKT    0x5470
#define TIOCNOTTY  0x5471
#define TIOCSTI    0x5472
#define TIOCSCTTY  0x5480
#define TIOCGSOFTCAR    0x5481
#define TIOCSSOFTCAR    0x5482
#define TIOCLINUX       0x5483
#define TIOCGSERIAL     0x5484
#define TIOCSSERIAL     0x5485
#define TCSBRKP         0x5486
#define TIOCSERCONFIG   0x5488
#define TIOCSERGWILD    0x5489
#define TIOCSERSWILD    0x548a
#define TIOCGLCKTRMIOS  0x548b
#define TIOCSLCKTRMIOS  0x548c
#define TIOCSERGSTRUCT  0x548d
#define TIOCSERGETLSR   0x548e
#define TIOCSERGETMULTI 0x548f
#define TIOCSERSETMULTI 0x5490
#define TIOCMIWAIT      0x5491
#define TIOCGICOUNT     0x5492
#define TIOCGRS485 _IOC(_IOC_READ, 'T', 0x2e, 32)
#define TIOCSRS485 _IOC(_IOC_READ | _IOC_WRITE, 'T', 0x2f, 32)
#define TIOCGETD   0x7400
#define TIOCSETD   0x7401
#define TIOCGETP   0x7408
#define TIOCSETP   0x7409
#define TIOCSETN   0x740a
#define TIOCEXCL   0x740d
#define TIOCNXCL   0x740e
#define TIOCGSID   0x7416
#define TIOCMSET   0x741a
#define TIOCMBIS   0x741b
#define TIOCMBIC   0x741c
#define TIOCMGET   0x741d
#define TIOCSWINSZ _IOW('t', 103, struct winsize)
#define TIOCGWINSZ _IOR('t', 104, struct winsize)
#define TIOCOUTQ   0x7472
#define TIOCGLTC   0x7474
#define TIOCSLTC   0x7475
#define TIOCSPGRP  _IOW('t', 118, int)
#define TIOCGPGRP  _IOR('t', 119, int)
#define TIOCCONS   _IOW('t', 120, int)
#define FIONREAD   0x467f
#define FIOCLEX    0x6601
#define FIONCLEX   0x6602
#define FIOASYNC   0x667d
#define FIONBIO    0x667e
#define FIOQSIZE   0x667f

/* modem lines */
#define TIOCM_ST  0x010
#define TIOCM_SR  0x020
#define TIOCM_CTS 0x040
#define TIOCM_CAR 0x100
#define TIOCM_RNG 0x200
#define TIOCM_DSR 0x400

/* sockets: mips asm/sockios.h */
#define FIOGETOWN  _IOR('f', 123, int)
#define FIOSETOWN  _IOW('f', 124, int)
#define SIOCATMARK _IOR('s', 7, int)
#define SIOCSPGRP  _IOW('s', 8, int)
#define SIOCGPGRP  _IOR('s', 9, int)

/* What TCGETS2 speaks of: speeds as numbers (mips asm/termbits.h). */
struct termios2 {
    unsigned int  c_iflag;
    unsigned int  c_oflag;
    unsigned int  c_cflag;
    unsigned int  c_lflag;
    unsigned char c_line;
    unsigned char c_cc[23];
    unsigned int  c_ispeed;
    unsigned int  c_ospeed;
};
__R3_PIN_SIZE(struct termios2, 48, 4);
