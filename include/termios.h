/* POSIX.1-2024 <termios.h>, man termios(3): terminals. As POSIX.1-2024. Thread- and signal-safe. */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <features.h>
#include <bits/types.h>
#include <bits/winsize.h>

typedef __pid_t pid_t;
typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;

/* struct termios, its flags, speeds and the TC values. */
#include <bits/terminal.h>

__R3_DECLS_BEGIN

speed_t cfgetospeed(const struct termios *terminal);
speed_t cfgetispeed(const struct termios *terminal);
int cfsetospeed(struct termios *terminal, speed_t speed);
int cfsetispeed(struct termios *terminal, speed_t speed);

int tcgetattr(int fd, struct termios *terminal);
int tcsetattr(int fd, int when, const struct termios *terminal);
int tcgetwinsize(int fd, struct winsize *size);
int tcsetwinsize(int fd, const struct winsize *size);
int tcsendbreak(int fd, int duration);
int tcdrain(int fd);
int tcflush(int fd, int which);
int tcflow(int fd, int action);
pid_t tcgetsid(int fd);

#if __R3_BSD
void cfmakeraw(struct termios *terminal);
int cfsetspeed(struct termios *terminal, speed_t speed);
#endif

__R3_DECLS_END

#endif
