/* Requests to terminals and files: asm-generic/ioctls.h. */
#include <bits/ioctl_tty.h>
#define __R3_GENERIC_IOCTL
#include <bits/ioctl_qsize.h>

#define TIOCEXCL        0x540c
#define TIOCNXCL        0x540d
#define TIOCSCTTY       0x540e
#define TIOCSTI         0x5412
#define TIOCMGET        0x5415
#define TIOCMBIS        0x5416
#define TIOCMBIC        0x5417
#define TIOCMSET        0x5418
#define TIOCGSOFTCAR    0x5419
#define TIOCSSOFTCAR    0x541a
#define TIOCLINUX       0x541c
#define TIOCCONS        0x541d
#define TIOCGSERIAL     0x541e
#define TIOCSSERIAL     0x541f
#define TIOCPKT         0x5420
#define TIOCNOTTY       0x5422
#define TIOCSETD        0x5423
#define TIOCGETD        0x5424
#define TCSBRKP         0x5425
#define TIOCGSID        0x5429
#define TIOCGRS485      0x542e
#define TIOCSRS485      0x542f
#define TIOCSERCONFIG   0x5453
#define TIOCSERGWILD    0x5454
#define TIOCSERSWILD    0x5455
#define TIOCGLCKTRMIOS  0x5456
#define TIOCSLCKTRMIOS  0x5457
#define TIOCSERGSTRUCT  0x5458
#define TIOCSERGETLSR   0x5459
#define TIOCSERGETMULTI 0x545a
#define TIOCSERSETMULTI 0x545b
#define TIOCMIWAIT      0x545c
#define TIOCGICOUNT     0x545d

/* modem lines */
#define TIOCM_ST  0x008
#define TIOCM_SR  0x010
#define TIOCM_CTS 0x020
#define TIOCM_CAR 0x040
#define TIOCM_RNG 0x080
#define TIOCM_DSR 0x100

/* sockets */
#define FIOSETOWN  0x8901
#define SIOCSPGRP  0x8902
#define FIOGETOWN  0x8903
#define SIOCGPGRP  0x8904
#define SIOCATMARK 0x8905
