/* Pipes and descriptors of any kind. Names follow mio's tests/unix_pipe.rs. */
#include "io/loop.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>

static int ends[2];

static void setup(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(ends), 0);
}

static void teardown(void)
{
    r3_selector_close(&loop);
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
}

TEST(smoke)
{
    char bytes[20];
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 2, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(2));
    CHECK_EQ(r3_fd_read(ends[0], bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_fd_write(ends[1], "Hello world!", 12), 12);
    CHECK(loop_readable(1));
    CHECK_EQ(r3_fd_read(ends[0], bytes, sizeof bytes), 12);
    CHECK(memcmp(bytes, "Hello world!", 12) == 0);
    teardown();
}

TEST(event_when_sender_is_dropped)
{
    char byte;
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    r3_fd_close(ends[1]);
    const r3_event *event = loop_event(1);
    CHECK(event && r3_event_is_read_closed(event));
    CHECK_EQ(r3_fd_read(ends[0], &byte, 1), 0);
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    ends[1] = -1;
    teardown();
}

TEST(event_when_receiver_is_dropped)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(1));
    r3_fd_close(ends[0]);
    const r3_event *event = loop_event(1);
    CHECK(event && r3_event_is_write_closed(event));
    signal(SIGPIPE, SIG_IGN);
    CHECK_EQ(r3_fd_write(ends[1], "x", 1), -EPIPE);
    signal(SIGPIPE, SIG_DFL);
    ends[0] = -1;
    teardown();
}

TEST(both_ends_are_non_blocking_and_closed_on_exec)
{
    setup();
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(fcntl(ends[i], F_GETFD), FD_CLOEXEC);
        CHECK(fcntl(ends[i], F_GETFL) & O_NONBLOCK);
    }
    teardown();
}

TEST(a_full_pipe_says_so_and_is_writable_again_once_read)
{
    static char bytes[65536];
    setup();
    ssize_t n;
    while ((n = r3_fd_write(ends[1], bytes, sizeof bytes)) > 0)
        continue;
    CHECK_EQ(n, -EAGAIN);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_quiet());
    while (r3_fd_read(ends[0], bytes, sizeof bytes) > 0)
        continue;
    CHECK(loop_writable(1));
    teardown();
}

TEST(a_descriptor_from_elsewhere_is_adopted)
{
    int pair[2];
    char byte;
    CHECK_EQ(pipe(pair), 0);
    CHECK_EQ(r3_fd_adopt(pair[0]), 0);
    CHECK_EQ(fcntl(pair[0], F_GETFD), FD_CLOEXEC);
    CHECK_EQ(r3_fd_read(pair[0], &byte, 1), -EAGAIN);
    CHECK_EQ(r3_fd_close(pair[0]), 0);
    CHECK_EQ(r3_fd_close(pair[1]), 0);
    CHECK_EQ(r3_fd_close(pair[1]), -EBADF);
    CHECK_EQ(r3_fd_adopt(-1), -EBADF);
}

/* What a child writes comes out of the pipe that its parent made for it. */
static void from_a_child(int blocking)
{
    int theirs[2];
    char bytes[8];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(pipe(theirs), 0);
    pid_t pid = fork();
    if (pid == 0) {
        if (blocking)
            usleep(100000);
        _exit(write(theirs[1], "hello", 5) != 5);
    }
    r3_fd_close(theirs[1]);
    CHECK_EQ(r3_fd_adopt(theirs[0]), 0);
    CHECK_EQ(r3_selector_register(&loop, theirs[0], 1, R3_READABLE, R3_EDGE), 0);
    if (blocking)
        CHECK_EQ(r3_fd_read(theirs[0], bytes, sizeof bytes), -EAGAIN);
    CHECK(loop_readable(1));
    CHECK_EQ(r3_fd_read(theirs[0], bytes, sizeof bytes), 5);
    CHECK_EQ(waitpid(pid, 0, 0), pid);
    r3_fd_close(theirs[0]);
    r3_selector_close(&loop);
}

TEST(from_child_process_io) { from_a_child(0); }
TEST(nonblocking_child_process_io) { from_a_child(1); }

int main(void)
{
    RUN(smoke);
    RUN(event_when_sender_is_dropped);
    RUN(event_when_receiver_is_dropped);
    RUN(both_ends_are_non_blocking_and_closed_on_exec);
    RUN(a_full_pipe_says_so_and_is_writable_again_once_read);
    RUN(from_child_process_io);
    RUN(nonblocking_child_process_io);
    RUN(a_descriptor_from_elsewhere_is_adopted);
    return tap_done();
}
