/* Who is at the other end of a Unix socket. */
#include "net/control.h"

TEST(the_peer_has_the_ids_of_this_process)
{
    r3_unix_credentials peer = {.pid = -1};
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_unix_peer(client, &peer), 0);
    CHECK_EQ(peer.pid, 0);
    CHECK_EQ(peer.uid, geteuid());
    CHECK_EQ(peer.gid, getegid());
    CHECK_EQ(r3_unix_peer(server, &peer), 0);
    CHECK_EQ(peer.uid, geteuid());
    CHECK_EQ(r3_unix_peer(-1, &peer), -EBADF);
    teardown();
}

TEST(others_credentials_cannot_be_sent)
{
    setup_pair(SOCK_STREAM);
    r3_unix_credentials other = {getpid() + 1, geteuid(), getegid()};
    CHECK_EQ(r3_unix_send_credentials(fds[0], "x", 1, &other), -EPERM);
    teardown_pair();
}

int main(void)
{
    RUN(the_peer_has_the_ids_of_this_process);
    RUN(others_credentials_cannot_be_sent);
    return local_done();
}
