/* struct winsize: <termios.h> and <sys/ioctl.h> show it (asm-generic/termios.h). */
#ifndef _BITS_WINSIZE_H
#define _BITS_WINSIZE_H

#include <features.h>

struct winsize {
    unsigned short ws_row;    /* characters */
    unsigned short ws_col;
    unsigned short ws_xpixel; /* pixels */
    unsigned short ws_ypixel;
};
__R3_PIN_SIZE(struct winsize, 8, 2);

#endif
