/* openpty(3), login_tty(3), forkpty(3): by posix_openpt, so that no list of names is searched. */
#include "internal.h"

#include <bits/pty_session.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static int open_slave(int master, char *path)
{
    if (grantpt(master) < 0 || unlockpt(master) < 0)
        return -1;
    int error = ptsname_r(master, path, TTY_NAME_MAX);
    if (!error)
        return open(path, O_RDWR | O_NOCTTY);
    __r3_errno_set(error);
    return -1;
}

static void close_keeping_errno(int fd)
{
    int error = errno;
    close(fd);
    __r3_errno_set(error);
}

int openpty(int *master, int *slave, char *name, const struct termios *terminal, const struct winsize *size)
{
    char path[TTY_NAME_MAX];
    int master_fd = posix_openpt(O_RDWR | O_NOCTTY), slave_fd = master_fd < 0 ? -1 : open_slave(master_fd, path);
    if (slave_fd >= 0 && ((terminal && tcsetattr(slave_fd, TCSANOW, terminal) < 0) || (size && ioctl(slave_fd, TIOCSWINSZ, size) < 0))) {
        close_keeping_errno(slave_fd);
        slave_fd = -1;
    }
    if (slave_fd < 0) {
        if (master_fd >= 0)
            close_keeping_errno(master_fd);
        return -1;
    }
    if (name)
        strcpy(name, path);
    *master = master_fd;
    *slave = slave_fd;
    return 0;
}

/* setsid fails in a process that leads a group; a leader of a session may still take the terminal. */
int login_tty(int fd)
{
    setsid();
    if (ioctl(fd, TIOCSCTTY, 0) < 0)
        return -1;
    for (int i = 0; i < 3; i++)
        if (i != fd)
            dup2(fd, i);
    if (fd > 2)
        close(fd);
    return 0;
}

pid_t forkpty(int *master, char *name, const struct termios *terminal, const struct winsize *size)
{
    int master_fd, slave_fd;
    if (openpty(&master_fd, &slave_fd, name, terminal, size) < 0)
        return -1;
    pid_t pid = fork();
    if (pid == 0) {
        close(master_fd);
        if (login_tty(slave_fd) < 0)
            _exit(1);
        return 0;
    }
    close_keeping_errno(slave_fd);
    if (pid < 0)
        close_keeping_errno(master_fd);
    else
        *master = master_fd;
    return pid;
}
