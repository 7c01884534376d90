/* Descriptors and credentials over Unix sockets. */
#include "net/control.h"

#include <ring3/option.h>
#include <sys/resource.h>

/* How many descriptors the process has. */
static int count_open(void)
{
    int count = 0;
    for (int fd = 0; fd < 1024; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

static void pass_a_pipe(int type)
{
    int ends[2];
    char bytes[8];
    setup_pair(type);
    r3_unix_control control = {.fds = given, .fds_max = 4};
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control), -EAGAIN);
    CHECK_EQ(r3_unix_send_fds(fds[0], "two", 3, ends, 2), 3);
    r3_fd_close(ends[0]);
    CHECK_EQ(r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control), 3);
    CHECK(!memcmp(bytes, "two", 3));
    CHECK_EQ(control.fds_count, 2);
    CHECK(!control.fds_cut && !control.bytes_cut && !control.has_credentials);
    CHECK(given[1] != ends[1]);
    CHECK_EQ(fcntl(given[0], F_GETFD), FD_CLOEXEC);
    CHECK_EQ(fcntl(given[1], F_GETFD), FD_CLOEXEC);
    CHECK_EQ(r3_fd_write(ends[1], "x", 1), 1);
    CHECK_EQ(r3_fd_read(given[0], &byte, 1), 1);
    CHECK_EQ(byte, 'x');
    r3_fd_close(ends[1]);
    close_given(&control);
    teardown_pair();
}

TEST(a_pipe_is_passed_over_a_stream) { pass_a_pipe(SOCK_STREAM); }
TEST(a_pipe_is_passed_with_a_datagram) { pass_a_pipe(SOCK_DGRAM); }
TEST(a_pipe_is_passed_with_a_seqpacket) { pass_a_pipe(SOCK_SEQPACKET); }

/* With room for one, the kernel would put two into the padding of a control buffer. */
TEST(descriptors_without_room_are_closed)
{
    int before = count_open(), same[5];
    for (int room = 0; room < 6; room++) {
        setup_pair(SOCK_STREAM);
        r3_unix_control control = {.fds = given, .fds_max = room};
        for (int i = 0; i < 5; i++)
            same[i] = fds[0];
        CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, same, 5), 1);
        CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
        CHECK_EQ(control.fds_count, room < 5 ? room : 5);
        CHECK_EQ(control.fds_cut, room < 5);
        CHECK_EQ(count_open(), before + 2 + control.fds_count);
        CHECK_EQ(given[room], -1);
        close_given(&control);
        teardown_pair();
    }
    CHECK_EQ(count_open(), before);
}

TEST(plain_reads_leak_none)
{
    int before = count_open();
    setup_pair(SOCK_STREAM);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, fds, 2), 1);
    CHECK_EQ(r3_tcp_read(fds[1], &byte, 1), 1);
    CHECK_EQ(count_open(), before + 2);
    teardown_pair();
}

TEST(as_many_as_one_message_carries)
{
    static int many[R3_UNIX_FDS_MAX + 1];
    int before = count_open();
    setup_pair(SOCK_STREAM);
    r3_unix_control control = {.fds = given, .fds_max = R3_UNIX_FDS_MAX};
    for (int i = 0; i <= R3_UNIX_FDS_MAX; i++)
        many[i] = fds[i & 1];
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, many, R3_UNIX_FDS_MAX + 1), -EINVAL);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, many, R3_UNIX_FDS_MAX), 1);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    CHECK_EQ(control.fds_count, R3_UNIX_FDS_MAX);
    CHECK(!control.fds_cut);
    close_given(&control);
    teardown_pair();
    CHECK_EQ(count_open(), before);
}

/* The table is full after three more: the message is taken all the same, and says that it was cut. */
TEST(a_full_table_cuts_and_leaks_none)
{
    struct rlimit limit, low;
    int same[6], before = count_open(), next;
    setup_pair(SOCK_STREAM);
    r3_unix_control control = {.fds = given, .fds_max = 6};
    for (int i = 0; i < 6; i++)
        same[i] = fds[0];
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, same, 6), 1);
    next = dup(0);
    r3_fd_close(next);
    CHECK_EQ(getrlimit(RLIMIT_NOFILE, &limit), 0);
    low = limit;
    low.rlim_cur = (rlim_t)next + 3;
    CHECK_EQ(setrlimit(RLIMIT_NOFILE, &low), 0);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    CHECK_EQ(setrlimit(RLIMIT_NOFILE, &limit), 0);
    CHECK(control.fds_cut);
    CHECK(control.fds_count <= 3);
    CHECK_EQ(count_open(), before + 2 + control.fds_count);
    close_given(&control);
    teardown_pair();
}

TEST(bytes_with_and_without_descriptors_are_not_mixed)
{
    char bytes[8];
    setup_pair(SOCK_STREAM);
    r3_unix_control control = {.fds = given, .fds_max = 1};
    CHECK_EQ(r3_tcp_write(fds[0], "a", 1), 1);
    CHECK_EQ(r3_unix_send_fds(fds[0], "b", 1, fds, 1), 1);
    CHECK_EQ(r3_tcp_write(fds[0], "c", 1), 1);
    ssize_t n = r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control);
    if (n == 1) /* Linux may end before descriptors or take them with what stands before */
        CHECK_EQ(r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control), 1);
    else
        CHECK_EQ(n, 2);
    CHECK_EQ(control.fds_count, 1);
    close_given(&control);
    CHECK_EQ(r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control), 1);
    CHECK_EQ(control.fds_count, 0);
    teardown_pair();
}

TEST(a_message_that_is_too_long_is_told)
{
    char bytes[2];
    setup_pair(SOCK_SEQPACKET);
    r3_unix_control control = {.fds = given, .fds_max = 1};
    CHECK_EQ(r3_unix_send_fds(fds[0], "long", 4, fds, 1), 4);
    CHECK_EQ(r3_unix_receive_with(fds[1], bytes, sizeof bytes, &control), 2);
    CHECK(control.bytes_cut);
    CHECK_EQ(control.fds_count, 1);
    close_given(&control);
    teardown_pair();
}

TEST(what_cannot_be_passed_is_refused)
{
    setup_pair(SOCK_STREAM);
    int closed = dup(0);
    r3_fd_close(closed);
    CHECK_EQ(r3_unix_send_fds(fds[0], "", 0, fds, 1), -EINVAL);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, fds, 0), -EINVAL);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, &closed, 1), -EBADF);
    r3_fd_close(fds[1]);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, fds, 1), -EPIPE);
    r3_fd_close(fds[0]);
}

int main(void)
{
    RUN(a_pipe_is_passed_over_a_stream);
    RUN(a_pipe_is_passed_with_a_datagram);
    RUN(a_pipe_is_passed_with_a_seqpacket);
    RUN(descriptors_without_room_are_closed);
    RUN(plain_reads_leak_none);
    RUN(as_many_as_one_message_carries);
    RUN(a_full_table_cuts_and_leaks_none);
    RUN(bytes_with_and_without_descriptors_are_not_mixed);
    RUN(a_message_that_is_too_long_is_told);
    RUN(what_cannot_be_passed_is_refused);
    return local_done();
}
