/* Requests to terminals: tty(4). Numbers: sys/ttycom.h of the kernel. */
#ifndef _SYS_TTYCOM_H
#define _SYS_TTYCOM_H

#include <sys/ioccom.h>
#include <bits/winsize.h>

#define TIOCEXCL         0x2000740d
#define TIOCNXCL         0x2000740e
#define TIOCISPTMASTER   0x20007455
#define TIOCDRAIN        0x2000745e
#define TIOCSIG          0x2000745f
#define TIOCSCTTY        0x20007461
#define TIOCSTAT         0x20007465
#define TIOCSTART        0x2000746e
#define TIOCSTOP         0x2000746f
#define TIOCNOTTY        0x20007471
#define TIOCCDTR         0x20007478
#define TIOCSDTR         0x20007479
#define TIOCCBRK         0x2000747a
#define TIOCSBRK         0x2000747b
#define TIOCMODG         0x40047403
#define TIOCGETD         0x4004741a
#define TIOCGDRAINWAIT   0x40047456
#define TIOCMGDTRWAIT    0x4004745a
#define TIOCGSID         0x40047463
#define TIOCMGET         0x4004746a
#define TIOCOUTQ         0x40047473
#define TIOCGPGRP        0x40047477
#define TIOCGWINSZ       0x40087468
#define TIOCDCDTIMESTAMP 0x40107458
#define TIOCTIMESTAMP    0x40107459
#define TIOCGETA         0x402c7413
#define TIOCSTI          0x80017472
#define TIOCMODS         0x80047404
#define TIOCFLUSH        0x80047410
#define TIOCSETD         0x8004741b
#define TIOCSDRAINWAIT   0x80047457
#define TIOCMSDTRWAIT    0x8004745b
#define TIOCEXT          0x80047460
#define TIOCCONS         0x80047462
#define TIOCUCNTL        0x80047466
#define TIOCREMOTE       0x80047469
#define TIOCMBIC         0x8004746b
#define TIOCMBIS         0x8004746c
#define TIOCMSET         0x8004746d
#define TIOCPKT          0x80047470
#define TIOCSPGRP        0x80047476
#define TIOCSWINSZ       0x80087467
#define TIOCSETA         0x802c7414
#define TIOCSETAW        0x802c7415
#define TIOCSETAF        0x802c7416
#define UIOCCMD(n) _IO('u', n)

/* What the first byte of a packet says: TIOCPKT */
#define TIOCPKT_DATA       0x0
#define TIOCPKT_FLUSHREAD  0x1
#define TIOCPKT_FLUSHWRITE 0x2
#define TIOCPKT_STOP       0x4
#define TIOCPKT_START      0x8
#define TIOCPKT_NOSTOP     0x10
#define TIOCPKT_DOSTOP     0x20
#define TIOCPKT_IOCTL      0x40

/* modem lines */
#define TIOCM_LE  0x1
#define TIOCM_DTR 0x2
#define TIOCM_RTS 0x4
#define TIOCM_ST  0x8
#define TIOCM_SR  0x10
#define TIOCM_CTS 0x20
#define TIOCM_CAR 0x40
#define TIOCM_CD  0x40
#define TIOCM_RI  0x80
#define TIOCM_RNG 0x80
#define TIOCM_DSR 0x100

/* line disciplines */
#define TTYDISC      0
#define SLIPDISC     4
#define PPPDISC      5
#define NETGRAPHDISC 6
#define BTUARTDISC   7

#endif
