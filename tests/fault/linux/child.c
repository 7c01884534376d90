/* The ends of children where the kernel has no pidfd: the same behaviours by SIGCHLD. */
#include <errno.h>
#include <sys/syscall.h>

#include "fault/door.h"

#include "io/child.h"

static long no_pidfd(long n, long a, long b, long c, long d, long e, long f)
{
    return n == SYS_pidfd_open ? -ENOSYS : door_pass(n, a, b, c, d, e, f);
}

static int handled;

static void handler(int signal)
{
    (void)signal;
    handled++;
}

TEST(the_handler_that_stood_there_still_runs) { CHECK(handled > 0); }

int main(void)
{
    signal(SIGCHLD, handler);
    door = no_pidfd;
    run_child_tests();
    RUN(the_handler_that_stood_there_still_runs);
    return tap_done();
}
