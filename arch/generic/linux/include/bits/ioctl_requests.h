/* Requests of ioctl(2) on Linux: asm-generic/ioctls.h, linux/sockios.h. bits/ioctl.h has the numbers that differ between
 * CPUs. */
#include <bits/ioctl_number.h>
#include <bits/ioctl.h>
#include <bits/sockios.h>

typedef int __ioctl_request_t; /* as in musl */

#define TIOCINQ      FIONREAD
#define TIOCSBRK     0x5427
#define TIOCCBRK     0x5428
#define TIOCGPTN     _IOR('T', 0x30, unsigned int)
#define TIOCSPTLCK   _IOW('T', 0x31, int)
#define TIOCGDEV     _IOR('T', 0x32, unsigned int)
#define TIOCSIG      _IOW('T', 0x36, int)
#define TIOCVHANGUP  0x5437
#define TIOCGPKT     _IOR('T', 0x38, int)
#define TIOCGPTLCK   _IOR('T', 0x39, int)
#define TIOCGEXCL    _IOR('T', 0x40, int)
#define TIOCGPTPEER  _IO('T', 0x41)
#define TIOCGISO7816 _IOC(_IOC_READ, 'T', 0x42, 40)
#define TIOCSISO7816 _IOC(_IOC_READ | _IOC_WRITE, 'T', 0x43, 40)

#define TIOCPKT_DATA       0x00
#define TIOCPKT_FLUSHREAD  0x01
#define TIOCPKT_FLUSHWRITE 0x02
#define TIOCPKT_STOP       0x04
#define TIOCPKT_START      0x08
#define TIOCPKT_NOSTOP     0x10
#define TIOCPKT_DOSTOP     0x20
#define TIOCPKT_IOCTL      0x40
#define TIOCSER_TEMT       0x01

/* modem lines */
#define TIOCM_LE   0x0001
#define TIOCM_DTR  0x0002
#define TIOCM_RTS  0x0004
#define TIOCM_CD   TIOCM_CAR
#define TIOCM_RI   TIOCM_RNG
#define TIOCM_OUT1 0x2000
#define TIOCM_OUT2 0x4000
#define TIOCM_LOOP 0x8000

/* Line disciplines: linux/tty.h. */
#define N_TTY          0
#define N_SLIP         1
#define N_MOUSE        2
#define N_PPP          3
#define N_STRIP        4
#define N_AX25         5
#define N_X25          6
#define N_6PACK        7
#define N_MASC         8
#define N_R3964        9
#define N_PROFIBUS_FDL 10
#define N_IRDA         11
#define N_SMSBLOCK     12
#define N_HDLC         13
#define N_SYNC_PPP     14
#define N_HCI          15
