/* Terminals: attributes, sizes, queues: termios(4), tty(4). tcdrain, a cancellation point, is in tcdrain.c. */
#include "internal.h"
#include "sys_io.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int tcgetattr(int fd, struct termios *terminal) { return (int)__r3_ret(sys_ioctl(fd, TIOCGETA, (long)terminal)); }

int tcsetattr(int fd, int when, const struct termios *terminal)
{
    static const unsigned long requests[] = {TIOCSETA, TIOCSETAW, TIOCSETAF};
    _Static_assert(TCSANOW == 0 && TCSADRAIN == 1 && TCSAFLUSH == 2, "indices");
    if (when < TCSANOW || when > TCSAFLUSH)
        return (int)__r3_ret(-EINVAL);
    return (int)__r3_ret(sys_ioctl(fd, requests[when], (long)terminal));
}

int tcgetwinsize(int fd, struct winsize *size) { return (int)__r3_ret(sys_ioctl(fd, TIOCGWINSZ, (long)size)); }
int tcsetwinsize(int fd, const struct winsize *size) { return (int)__r3_ret(sys_ioctl(fd, TIOCSWINSZ, (long)size)); }

int tcflush(int fd, int which)
{
    enum { READ = 1, WRITE = 2 }; /* FREAD, FWRITE of sys/fcntl.h */
    int queues = which == TCIFLUSH ? READ : which == TCOFLUSH ? WRITE : which == TCIOFLUSH ? READ | WRITE : 0;
    return (int)__r3_ret(queues ? sys_ioctl(fd, TIOCFLUSH, (long)&queues) : -EINVAL);
}

/* The characters that stop and start the other side are written, as the terminal has them. */
static long send_character(int fd, int place)
{
    struct termios terminal;
    long r = sys_ioctl(fd, TIOCGETA, (long)&terminal);
    if (r < 0 || terminal.c_cc[place] == (cc_t)-1) /* _POSIX_VDISABLE: there is none */
        return r;
    r = sys_write(fd, &terminal.c_cc[place], 1);
    return r < 0 ? r : 0;
}

int tcflow(int fd, int action)
{
    switch (action) {
    case TCOOFF: return (int)__r3_ret(sys_ioctl(fd, TIOCSTOP, 0));
    case TCOON: return (int)__r3_ret(sys_ioctl(fd, TIOCSTART, 0));
    case TCIOFF: return (int)__r3_ret(send_character(fd, VSTOP));
    case TCION: return (int)__r3_ret(send_character(fd, VSTART));
    default: return (int)__r3_ret(-EINVAL);
    }
}

/* 0.4 s, whatever the duration: what one other than 0 means is the system's to say. */
int tcsendbreak(int fd, int duration)
{
    (void)duration;
    long r = sys_ioctl(fd, TIOCSBRK, 0);
    if (r < 0)
        return (int)__r3_ret(r);
    struct timespec pause = {.tv_nsec = 400000000};
    sys_ppoll(0, 0, &pause, 0);
    return (int)__r3_ret(sys_ioctl(fd, TIOCCBRK, 0));
}

pid_t tcgetsid(int fd)
{
    int sid;
    long r = sys_ioctl(fd, TIOCGSID, (long)&sid);
    return (pid_t)__r3_ret(r < 0 ? r : sid);
}

/* POSIX asks for ENOTTY where the kernel may say another. */
int isatty(int fd)
{
    struct termios terminal;
    long r = sys_ioctl(fd, TIOCGETA, (long)&terminal);
    return __r3_ret(r < 0 && r != -EBADF ? -ENOTTY : r) == 0;
}
