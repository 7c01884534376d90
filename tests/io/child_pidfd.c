/* The ends of children by their pidfd. */
#include "io/child.h"

#include <sys/pidfd.h>

TEST(a_pidfd_is_adopted)
{
    r3_child child;
    child_setup();
    pid_t pid = start(HELD);
    int fd = pidfd_open(pid, 0);
    if (fd < 0 && pid > 0) {
        kill(pid, SIGKILL);
        waitpid(pid, 0, 0);
        child_teardown();
        SKIP("no pidfd in this kernel");
    }
    CHECK_EQ(r3_child_adopt(&child, &loop, 9, fd), 0);
    let_go();
    int status = child_status(&child, 9);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    r3_child_close(&child);
    CHECK_EQ(r3_child_adopt(&child, &loop, 9, fd), -EBADF);
    child_teardown();
}

int main(void)
{
    RUN(a_pidfd_is_adopted);
    return tap_done();
}
