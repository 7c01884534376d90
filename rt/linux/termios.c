/* Terminals: attributes, sizes, queues. The kernel's structure is a prefix of struct termios (bits/termios.h), except
 * that it knows speeds only as CBAUD; setting others needs TCSETS2. tcdrain, a cancellation point, is in tcdrain.c. */
#include "internal.h"
#include "sys_io.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int tcgetattr(int fd, struct termios *terminal) { return (int)__r3_ret(sys_ioctl(fd, TCGETS, (long)terminal)); }

int tcsetattr(int fd, int when, const struct termios *terminal)
{
    if (when < TCSANOW || when > TCSAFLUSH)
        return (int)__r3_ret(-EINVAL);
    return (int)__r3_ret(sys_ioctl(fd, (unsigned)TCSETS + (unsigned)when, (long)terminal));
}

int tcgetwinsize(int fd, struct winsize *size) { return (int)__r3_ret(sys_ioctl(fd, TIOCGWINSZ, (long)size)); }
int tcsetwinsize(int fd, const struct winsize *size) { return (int)__r3_ret(sys_ioctl(fd, TIOCSWINSZ, (long)size)); }
int tcflush(int fd, int which) { return (int)__r3_ret(sys_ioctl(fd, TCFLSH, which)); }
int tcflow(int fd, int action) { return (int)__r3_ret(sys_ioctl(fd, TCXONC, action)); }

/* What a duration other than 0 means is the system's to say: 0.25 to 0.5 s, whatever it is. */
int tcsendbreak(int fd, int duration)
{
    (void)duration;
    return (int)__r3_ret(sys_ioctl(fd, TCSBRK, 0));
}

pid_t tcgetsid(int fd)
{
    int sid;
    long r = sys_ioctl(fd, TIOCGSID, (long)&sid);
    return (pid_t)__r3_ret(r < 0 ? r : sid);
}

/* POSIX asks for ENOTTY where the kernel may say EINVAL. */
int isatty(int fd)
{
    struct winsize size;
    long r = sys_ioctl(fd, TIOCGWINSZ, (long)&size);
    return __r3_ret(r < 0 && r != -EBADF ? -ENOTTY : r) == 0;
}
