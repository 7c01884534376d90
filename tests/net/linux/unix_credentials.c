/* Who is at the other end of a Unix socket. */
#include "net/control.h"

#include <ring3/option.h>

TEST(the_peer_is_this_process)
{
    r3_unix_credentials peer = {0};
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_unix_peer(client, &peer), 0);
    CHECK_EQ(peer.pid, getpid());
    CHECK_EQ(peer.uid, getuid());
    CHECK_EQ(peer.gid, getgid());
    CHECK_EQ(r3_unix_peer(server, &peer), 0);
    CHECK_EQ(peer.pid, getpid());
    CHECK_EQ(r3_unix_peer(-1, &peer), -EBADF);
    teardown();
}

static void check_own(const r3_unix_control *control)
{
    if (!CHECK(control->has_credentials))
        return;
    CHECK_EQ(control->credentials.pid, getpid());
    CHECK_EQ(control->credentials.uid, getuid());
    CHECK_EQ(control->credentials.gid, getgid());
}

TEST(credentials_come_with_messages_once_asked_for)
{
    setup_pair(SOCK_DGRAM);
    r3_unix_control control = {.fds = given, .fds_max = 1};
    r3_unix_credentials own = {getpid(), getuid(), getgid()};
    CHECK_EQ(r3_udp_send(fds[0], "x", 1), 1);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    CHECK(!control.has_credentials);
    CHECK_EQ(r3_option_set(fds[1], R3_PASS_CREDENTIALS, 1), 0);
    CHECK_EQ(r3_udp_send(fds[0], "x", 1), 1);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    check_own(&control);
    CHECK_EQ(r3_unix_send_fds(fds[0], "x", 1, fds, 1), 1);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    check_own(&control);
    CHECK_EQ(control.fds_count, 1);
    close_given(&control);
    CHECK_EQ(r3_unix_send_credentials(fds[0], "x", 1, &own), 1);
    CHECK_EQ(r3_unix_receive_with(fds[1], &byte, 1, &control), 1);
    check_own(&control);
    teardown_pair();
}

int main(void)
{
    RUN(the_peer_is_this_process);
    RUN(credentials_come_with_messages_once_asked_for);
    return local_done();
}
