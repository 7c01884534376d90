/* A child by a descriptor. */
#define _GNU_SOURCE
#include "tap.h"

#include <signal.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

TEST(a_pidfd_stands_for_the_child)
{
    siginfo_t info = {0};
    pid_t pid = fork();
    if (pid == 0)
        for (;;)
            pause();
    int fd = pidfd_open(pid, 0);
    if (CHECK(fd >= 0)) {
        CHECK_EQ(pidfd_send_signal(fd, SIGKILL, 0, 0), 0);
        CHECK_EQ(waitid(P_PIDFD, (id_t)fd, &info, WEXITED), 0);
        CHECK_EQ(info.si_code, CLD_KILLED);
        close(fd);
    }
}

int main(void)
{
    RUN(a_pidfd_stands_for_the_child);
    return tap_done();
}
