/* vfork: two processes on one stack, in turn. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* qemu-user makes a fork of it: the memory is not shared, and the parent does not wait. */
static int emulated(void)
{
    char name[6] = "";
    int fd = open("/proc/self/comm", O_RDONLY);
    if (fd < 0)
        return 0;
    ssize_t n = read(fd, name, 5);
    close(fd);
    return n == 5 && memcmp(name, "qemu-", 5) == 0;
}

TEST(vfork_shares_memory_and_the_parent_waits)
{
    volatile int written = 0;
    int status = 0;
    if (emulated())
        SKIP("qemu-user makes vfork a fork");
    pid_t pid = vfork();
    if (pid == 0) {
        written = 42;
        _exit(3);
    }
    CHECK(pid > 0);
    CHECK_EQ(written, 42);
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK_EQ(WEXITSTATUS(status), 3);
}

__attribute__((__noinline__)) static void fill(volatile int *place, int depth)
{
    volatile int here[64];
    for (int i = 0; i < 64; i++)
        here[i] = depth;
    if (depth > 0)
        fill(here, depth - 1);
    place[0] = here[0];
}

TEST(the_child_of_vfork_may_use_the_stack)
{
    volatile int place = 0;
    for (int i = 0; i < 10; i++) {
        int status = 0;
        pid_t pid = vfork();
        if (pid == 0) {
            fill(&place, 20);
            _exit(i);
        }
        CHECK(pid > 0);
        CHECK_EQ(waitpid(pid, &status, 0), pid);
        CHECK(WIFEXITED(status));
        CHECK_EQ(WEXITSTATUS(status), i);
    }
}

/* In a child of its own: no process more for a user who may have none. */
TEST(vfork_that_fails_says_why)
{
    int status = -1;
    pid_t pid = fork();
    if (pid == 0) {
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_NPROC, &none);
        (void)!setuid(65534);
        errno = 0;
        pid_t child = vfork();
        if (child == 0)
            _exit(0);
        _exit(child == -1 && errno == EAGAIN ? 0 : 1);
    }
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK_EQ(status, 0);
}

int main(void)
{
    RUN(vfork_shares_memory_and_the_parent_waits);
    RUN(the_child_of_vfork_may_use_the_stack);
    RUN(vfork_that_fails_says_why);
    return tap_done();
}
