/* The speed of a terminal, and raw mode: nothing of this enters the kernel. One speed serves both directions. */
#include "internal.h"

#include <errno.h>
#include <termios.h>

speed_t cfgetospeed(const struct termios *terminal) { return terminal->c_cflag & CBAUD; }
speed_t cfgetispeed(const struct termios *terminal) { return terminal->c_cflag & CBAUD; }

int cfsetospeed(struct termios *terminal, speed_t speed)
{
    if (speed & ~(speed_t)CBAUD)
        return (int)__r3_ret(-EINVAL);
    terminal->c_cflag = (terminal->c_cflag & ~(tcflag_t)CBAUD) | speed;
    return 0;
}

/* 0 means: as the output. */
int cfsetispeed(struct termios *terminal, speed_t speed) { return speed ? cfsetospeed(terminal, speed) : 0; }
int cfsetspeed(struct termios *terminal, speed_t speed) { return cfsetospeed(terminal, speed); }

void cfmakeraw(struct termios *terminal)
{
    terminal->c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
    terminal->c_oflag &= ~(tcflag_t)OPOST;
    terminal->c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    terminal->c_cflag = (terminal->c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
    terminal->c_cc[VMIN] = 1;
    terminal->c_cc[VTIME] = 0;
}
