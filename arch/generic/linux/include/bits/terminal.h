/* Terminals on Linux: asm-generic/termbits.h. bits/termios*.h have what differs between CPUs: powerpc kept AIX's numbers,
 * mips some of IRIX's. */
#include <bits/termios.h>
#include <bits/termios_cc.h>
#include <bits/termios_lflag.h>

/* c_cc */
#define VINTR  0
#define VQUIT  1
#define VERASE 2
#define VKILL  3
#define VLNEXT 15

/* c_iflag */
#define IGNBRK 0000001
#define BRKINT 0000002
#define IGNPAR 0000004
#define PARMRK 0000010
#define INPCK  0000020
#define ISTRIP 0000040
#define INLCR  0000100
#define IGNCR  0000200
#define ICRNL  0000400
#define IXANY  0004000
#define IMAXBEL 0020000
#define IUTF8  0040000

/* c_oflag */
#define OPOST  0000001
#define OCRNL  0000010
#define ONOCR  0000020
#define ONLRET 0000040
#define OFILL  0000100
#define OFDEL  0000200
#define NL0    0
#define NL1    0000400
#define CR0    0
#define TAB0   0
#define BS0    0
#define FF0    0
#define VT0    0

/* c_cflag */
#define CS5    0
#define B0     0
#define B50    1
#define B75    2
#define B110   3
#define B134   4
#define B150   5
#define B200   6
#define B300   7
#define B600   8
#define B1200  9
#define B1800  10
#define B2400  11
#define B4800  12
#define B9600  13
#define B19200 14
#define B38400 15
#define B57600   (__R3_BAUD_HIGH + 0)
#define B115200  (__R3_BAUD_HIGH + 1)
#define B230400  (__R3_BAUD_HIGH + 2)
#define B460800  (__R3_BAUD_HIGH + 3)
#define B500000  (__R3_BAUD_HIGH + 4)
#define B576000  (__R3_BAUD_HIGH + 5)
#define B921600  (__R3_BAUD_HIGH + 6)
#define B1000000 (__R3_BAUD_HIGH + 7)
#define B1152000 (__R3_BAUD_HIGH + 8)
#define B1500000 (__R3_BAUD_HIGH + 9)
#define B2000000 (__R3_BAUD_HIGH + 10)
#define B2500000 (__R3_BAUD_HIGH + 11)
#define B3000000 (__R3_BAUD_HIGH + 12)
#define B3500000 (__R3_BAUD_HIGH + 13)
#define B4000000 (__R3_BAUD_HIGH + 14)

/* c_lflag */
#define ECHO   0000010

#define TCOOFF    0
#define TCOON     1
#define TCIOFF    2
#define TCION     3

#define TCIFLUSH  0
#define TCOFLUSH  1
#define TCIOFLUSH 2

#define TCSANOW   0
#define TCSADRAIN 1
#define TCSAFLUSH 2

#if __R3_BSD
#define EXTA      B19200
#define EXTB      B38400
#define IBSHIFT   16 /* from CBAUD to CIBAUD */
#define CMSPAR    010000000000
#define CRTSCTS   020000000000
#define XTABS     TAB3
#endif
