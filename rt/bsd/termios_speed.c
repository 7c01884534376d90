/* The speeds of a terminal, numbers of bits a second, and raw mode: nothing of this enters the kernel. */
#include "internal.h"

#include <termios.h>

speed_t cfgetospeed(const struct termios *terminal) { return terminal->c_ospeed; }
speed_t cfgetispeed(const struct termios *terminal) { return terminal->c_ispeed; }

int cfsetospeed(struct termios *terminal, speed_t speed)
{
    terminal->c_ospeed = speed;
    return 0;
}

/* 0 means: as the output. */
int cfsetispeed(struct termios *terminal, speed_t speed)
{
    terminal->c_ispeed = speed;
    return 0;
}

int cfsetspeed(struct termios *terminal, speed_t speed)
{
    terminal->c_ispeed = terminal->c_ospeed = speed;
    return 0;
}

void cfmakeraw(struct termios *terminal)
{
    terminal->c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
    terminal->c_oflag &= ~(tcflag_t)OPOST;
    terminal->c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    terminal->c_cflag = (terminal->c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
    terminal->c_cc[VMIN] = 1;
    terminal->c_cc[VTIME] = 0;
}
