/* Terminals: what the kernel puts into struct termios and struct winsize, and takes from them. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static int master, slave;

static int open_pair(void)
{
    char name[64];
    master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0)
        return -1;
    CHECK_EQ(grantpt(master), 0);
    CHECK_EQ(unlockpt(master), 0);
    CHECK_EQ(ptsname_r(master, name, sizeof name), 0);
    CHECK_STR(ptsname(master), name);
    CHECK_EQ(ptsname_r(master, name, 5), ERANGE);
    slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    CHECK(slave >= 0);
    return slave;
}

TEST(a_new_terminal_has_the_kernels_defaults)
{
    struct termios terminal;
    if (open_pair() < 0)
        SKIP("no /dev/ptmx");
    CHECK_EQ(tcgetattr(slave, &terminal), 0);
    CHECK_EQ(terminal.c_iflag, ICRNL | IXON);
    CHECK_EQ(terminal.c_oflag, OPOST | ONLCR);
    CHECK_EQ(terminal.c_cflag & (CSIZE | CREAD | CBAUD), CS8 | CREAD | B38400);
    CHECK_EQ(terminal.c_lflag & (ISIG | ICANON | ECHO | ECHOE | IEXTEN), ISIG | ICANON | ECHO | ECHOE | IEXTEN);
    CHECK_EQ(terminal.c_cc[VINTR], 3);
    CHECK_EQ(terminal.c_cc[VEOF], 4);
    CHECK_EQ(terminal.c_cc[VERASE], 0177);
    CHECK_EQ(terminal.c_cc[VSUSP], 26);
    CHECK_EQ(cfgetospeed(&terminal), B38400);
}

TEST(attributes_are_set_and_come_back)
{
    struct termios terminal, again;
    if (slave <= 0)
        SKIP("no /dev/ptmx");
    CHECK_EQ(tcgetattr(slave, &terminal), 0);
    cfmakeraw(&terminal);
    terminal.c_cc[VEOF] = 5;
    CHECK_EQ(cfsetospeed(&terminal, B115200), 0);
    CHECK_EQ(tcsetattr(slave, TCSANOW, &terminal), 0);
    CHECK_EQ(tcgetattr(slave, &again), 0);
    CHECK_EQ(again.c_iflag, terminal.c_iflag);
    CHECK_EQ(again.c_oflag & OPOST, 0);
    CHECK_EQ(again.c_lflag & (ICANON | ECHO | ISIG), 0);
    CHECK_EQ(again.c_cc[VMIN], 1);
    CHECK_EQ(again.c_cc[VTIME], 0);
    CHECK_EQ(cfgetispeed(&again), B115200);
    CHECK_EQ(tcsetattr(slave, TCSAFLUSH, &terminal), 0);
    CHECK_EQ(tcsetattr(slave, 3, &terminal), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(bytes_go_through_raw)
{
    char text[8] = "";
    if (slave <= 0)
        SKIP("no /dev/ptmx");
    CHECK_EQ(write(slave, "a\nb", 3), 3);
    CHECK_EQ(read(master, text, sizeof text), 3);
    CHECK_STR(text, "a\nb");
    CHECK_EQ(write(master, "\003x", 2), 2);
    memset(text, 0, sizeof text);
    CHECK_EQ(read(slave, text, sizeof text), 2);
    CHECK_STR(text, "\003x");
}

TEST(the_size_of_the_window_is_set_and_comes_back)
{
    struct winsize size = {.ws_row = 25, .ws_col = 81, .ws_xpixel = 3, .ws_ypixel = 4}, again;
    if (slave <= 0)
        SKIP("no /dev/ptmx");
    CHECK_EQ(tcsetwinsize(master, &size), 0);
    CHECK_EQ(tcgetwinsize(slave, &again), 0);
    CHECK_EQ(memcmp(&size, &again, sizeof size), 0);
    CHECK_EQ(isatty(slave), 1);
}

TEST(what_is_no_terminal_says_so)
{
    int fds[2];
    struct termios terminal;
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(isatty(fds[0]), 0);
    CHECK_EQ(errno, ENOTTY);
    CHECK_EQ(tcgetattr(fds[0], &terminal), -1);
    CHECK_EQ(errno, ENOTTY);
    close(fds[0]);
    CHECK_EQ(isatty(fds[0]), 0);
    CHECK_EQ(errno, EBADF);
    close(fds[1]);
}

int main(void)
{
    RUN(a_new_terminal_has_the_kernels_defaults);
    RUN(attributes_are_set_and_come_back);
    RUN(bytes_go_through_raw);
    RUN(the_size_of_the_window_is_set_and_comes_back);
    RUN(what_is_no_terminal_says_so);
    return tap_done();
}
