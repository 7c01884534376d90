/* Sockets over kernels and sandboxes that lack what came late: no birth flags, no accept4, no batches. All is as with
 * them, found out once, and what fails half-way leaves nothing open. */
#include "fault/door.h"
#include "net/local.h"

#include <ring3/supervisor.h>
#include <sys/syscall.h>

static int floor_on, asked, fail_fcntl;

static long old_kernel(long n, long a, long b, long c, long d, long e, long f)
{
    if (n == SYS_fcntl && fail_fcntl && b == F_SETFD && !--fail_fcntl)
        return -ENOMEM;
    if (!floor_on)
        return door_pass(n, a, b, c, d, e, f);
    if ((n == SYS_socket || n == SYS_socketpair) && (b & (SOCK_CLOEXEC | SOCK_NONBLOCK))) {
        asked++;
        return -EINVAL;
    }
#ifdef SYS_accept /* where there is no other, accept4 has to be there */
    if (n == SYS_accept4) {
        asked++;
        return -ENOSYS;
    }
#endif
    if (n == SYS_sendmmsg || n == SYS_recvmmsg) {
        asked++;
        return -ENOSYS;
    }
    return door_pass(n, a, b, c, d, e, f);
}

static int count_open(void)
{
    int count = 0;
    for (int fd = 0; fd < 256; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

static void check_birth(int fd)
{
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
}

/* While nothing is known yet, so these come first: an error that is not the flags' is no finding. */
TEST(a_type_that_is_wrong_says_nothing_of_flags)
{
    CHECK(r3_socket_open(AF_UNIX, 12345, 0) < 0);
    CHECK_EQ(r3_socket_open(12345, SOCK_STREAM, 0), -EAFNOSUPPORT);
    int fd = r3_unix_open(SOCK_STREAM);
    check_birth(fd);
    r3_fd_close(fd);
}

TEST(what_cannot_be_adopted_is_closed)
{
    int fds[2], before = count_open();
    floor_on = 1;
    for (int at = 1; at <= 2; at++) {
        fail_fcntl = at;
        CHECK_EQ(r3_unix_pair(SOCK_STREAM, fds), -ENOMEM);
        CHECK_EQ(count_open(), before);
    }
    fail_fcntl = 1;
    CHECK_EQ(r3_unix_open(SOCK_STREAM), -ENOMEM);
    CHECK_EQ(count_open(), before);
    CHECK_EQ(fail_fcntl, 0);
    floor_on = 0;
}

TEST(without_birth_flags_sockets_are_the_same)
{
    int fds[2];
    floor_on = 1;
    asked = 0;
    setup_connection(SOCK_STREAM, 1);
    check_birth(listener);
    check_birth(client);
    check_birth(server);
    CHECK_EQ(r3_unix_pair(SOCK_DGRAM, fds), 0);
    check_birth(fds[0]);
    check_birth(fds[1]);
    r3_fd_close(fds[0]);
    r3_fd_close(fds[1]);
    teardown();
    CHECK(asked <= 2); /* once each for flags and accept4 */
    asked = 0;
    setup_connection(SOCK_STREAM, 1);
    teardown();
    CHECK_EQ(asked, 0);
    floor_on = 0;
}

TEST(an_accepted_socket_that_cannot_be_adopted_is_closed)
{
#ifdef SYS_accept
    setup_listener(SOCK_STREAM, 1);
    client = r3_unix_dial(SOCK_STREAM, &where);
    int before = count_open();
    floor_on = fail_fcntl = 1;
    CHECK_EQ(r3_unix_accept(listener, 0), -ENOMEM);
    floor_on = 0;
    CHECK_EQ(count_open(), before);
    teardown();
#else
    SKIP("this kernel has accept4 alone");
#endif
}

TEST(batches_without_their_calls)
{
    char bytes[3][4];
    struct iovec parts[3] = {{bytes[0], 4}, {bytes[1], 4}, {bytes[2], 4}}, out_part = {"abc", 3};
    r3_address at = free_address(1), from[3];
    r3_datagram in[3], out[2];
    floor_on = 1;
    asked = 0;
    int fd = r3_unix_serve(SOCK_DGRAM, &at, 0);
    for (int i = 0; i < 3; i++)
        r3_datagram_set(&in[i], &parts[i], 1, &from[i]);
    for (int i = 0; i < 2; i++)
        r3_datagram_set(&out[i], &out_part, 1, &at);
    for (int round = 0; round < 2; round++) {
        CHECK_EQ(r3_udp_receive_batch(fd, in, 3), -EAGAIN);
        CHECK_EQ(r3_udp_send_batch(fd, out, 2), 2);
        CHECK_EQ(r3_udp_receive_batch(fd, in, 3), 2);
        CHECK_EQ(in[1].len_bytes, 3);
        CHECK(r3_address_equal(&from[1], &at));
        CHECK_EQ(asked > 0, round == 0); /* until one by one has succeeded, no longer */
        asked = 0;
    }
    r3_fd_close(fd);
    floor_on = 0;
}

/* Every call of a notification but close fails in its turn: it says so and leaves nothing open. */
static long failing_at, error;

static long fail_one(long n, long a, long b, long c, long d, long e, long f)
{
    return n == SYS_close || --failing_at ? door_pass(n, a, b, c, d, e, f) : error;
}

TEST(a_notification_that_fails_leaves_nothing_open)
{
    static const int errors[] = {EINTR, EMFILE, ENOMEM, EAGAIN};
    char text[R3_ADDRESS_TEXT_BYTES];
    r3_address at = free_address(1);
    int fd = r3_unix_serve(SOCK_DGRAM, &at, 0), before = count_open();
    CHECK(r3_address_format(&at, text, sizeof text) > 0);
    setenv("NOTIFY_SOCKET", text + 5, 1);
    for (int i = 0; i < 4; i++) {
        int r = 0;
        for (long at_call = 1; r <= 0 && at_call < 20; at_call++) {
            failing_at = at_call;
            error = -errors[i];
            door = fail_one;
            r = r3_supervisor_ready();
            door = old_kernel;
            CHECK(r == 1 || r == -errors[i]);
            CHECK_EQ(count_open(), before);
        }
        CHECK_EQ(r, 1);
    }
    r3_fd_close(fd);
}

int main(void)
{
    door = old_kernel;
    RUN(a_type_that_is_wrong_says_nothing_of_flags);
    RUN(what_cannot_be_adopted_is_closed);
    RUN(without_birth_flags_sockets_are_the_same);
    RUN(an_accepted_socket_that_cannot_be_adopted_is_closed);
    RUN(batches_without_their_calls);
    RUN(a_notification_that_fails_leaves_nothing_open);
    return local_done();
}
