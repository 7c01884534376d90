/* A child in a session of its own on a pseudo-terminal. */
#include "tap.h"

#include <bits/pty_session.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

TEST(a_pair_has_the_size_and_the_modes_asked_for)
{
    int master, slave;
    char name[64] = "";
    struct winsize size = {.ws_row = 33, .ws_col = 77}, seen = {0};
    struct termios modes, got;
    if (openpty(&master, &slave, name, 0, &size) < 0)
        SKIP("no pseudo-terminals");
    CHECK_EQ(ioctl(slave, TIOCGWINSZ, &seen), 0);
    CHECK_EQ(seen.ws_row, 33);
    CHECK_EQ(seen.ws_col, 77);
    CHECK(!strcmp(name, ptsname(master)));
    CHECK_EQ(tcgetattr(slave, &modes), 0);
    close(slave);
    close(master);
    modes.c_lflag &= ~(tcflag_t)ECHO;
    CHECK_EQ(openpty(&master, &slave, 0, &modes, 0), 0);
    CHECK_EQ(tcgetattr(slave, &got), 0);
    CHECK_EQ(got.c_lflag & ECHO, 0);
    close(slave);
    close(master);
}

TEST(the_child_of_forkpty_leads_a_session_on_the_slave)
{
    int master, status = -1;
    char line[16] = "", answer = 0;
    pid_t child = forkpty(&master, 0, 0, 0);
    if (child < 0)
        SKIP("no pseudo-terminals");
    if (child == 0) {
        int good = getsid(0) == getpid() && isatty(0) && isatty(1) && isatty(2) && tcgetpgrp(0) == getpgrp();
        ssize_t n = read(0, line, sizeof line);
        _exit(!(good && n == 3 && !memcmp(line, "ok\n", 3)));
    }
    CHECK_EQ(write(master, "ok\n", 3), 3);
    CHECK_EQ(waitpid(child, &status, 0), child);
    CHECK_EQ(status, 0);
    CHECK(read(master, &answer, 1) == 1 && answer == 'o'); /* the echo */
    close(master);
}

TEST(login_tty_of_what_is_no_terminal_fails)
{
    int fds[2], status = -1;
    CHECK_EQ(pipe(fds), 0);
    pid_t child = fork();
    if (child == 0)
        _exit(login_tty(fds[0]) == -1 && errno == ENOTTY ? 0 : 1);
    CHECK_EQ(waitpid(child, &status, 0), child);
    CHECK_EQ(status, 0);
    close(fds[0]);
    close(fds[1]);
}

int main(void)
{
    RUN(a_pair_has_the_size_and_the_modes_asked_for);
    RUN(the_child_of_forkpty_leads_a_session_on_the_slave);
    RUN(login_tty_of_what_is_no_terminal_fails);
    return tap_done();
}
