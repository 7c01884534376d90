/* Unix datagrams. Names follow mio's tests/unix_datagram.rs and regressions.rs. */
#include "net/local.h"

#include <pthread.h>

enum { FIRST = 1, SECOND = 2 };

static r3_address first_at, second_at;
static int first, second;

static int open_datagram(r3_address *at, uint64_t token, int abstract)
{
    *at = free_address(abstract);
    int fd = r3_unix_serve(SOCK_DGRAM, at, 0);
    CHECK(fd >= 0);
    CHECK_EQ(r3_selector_register(&loop, fd, token, R3_READABLE, R3_EDGE), 0);
    return fd;
}

static void setup_two(int abstract)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    first = open_datagram(&first_at, FIRST, abstract);
    second = open_datagram(&second_at, SECOND, abstract);
}

static void teardown_two(void)
{
    close_if_open(&first);
    close_if_open(&second);
    unlink_address(&first_at);
    unlink_address(&second_at);
    r3_selector_close(&loop);
}

static void talk_unconnected(void)
{
    char bytes[8];
    r3_address peer;
    CHECK_EQ(r3_udp_receive_from(first, bytes, sizeof bytes, &peer), -EAGAIN);
    CHECK_EQ(r3_udp_send(first, "x", 1), -ENOTCONN);
    CHECK_EQ(r3_udp_send_to(first, "hello", 5, &second_at), 5);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_peek_from(second, bytes, sizeof bytes, &peer), 5);
    CHECK_EQ(r3_udp_receive_from(second, bytes, sizeof bytes, &peer), 5);
    CHECK(r3_address_equal(&peer, &first_at) && !memcmp(bytes, "hello", 5));
    CHECK_EQ(r3_udp_send_to(second, "bye", 3, &peer), 3);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), 3);
}

static void talk_connected(void)
{
    char bytes[8];
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_send(first, "hello", 5), 5);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_next_bytes(second), 5);
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 5);
    CHECK_EQ(r3_udp_send(second, "bye", 3), 3);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), 3);
}

TEST(smoke_unconnected)
{
    for (int abstract = 0; abstract <= has_abstract(); abstract++) {
        setup_two(abstract);
        talk_unconnected();
        teardown_two();
    }
}

TEST(smoke_connected)
{
    setup_two(0);
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_connect(second, &first_at), 0);
    talk_connected();
    teardown_two();
}

/* first becomes a socket that another library made. */
static void adopt_foreign(void)
{
    close_if_open(&first);
    unlink_address(&first_at);
    first = socket(AF_UNIX, SOCK_DGRAM, 0);
    CHECK_EQ(bind(first, &first_at.as.any, first_at.len_bytes), 0);
    CHECK_EQ(r3_fd_adopt(first), 0);
    CHECK_EQ(r3_selector_register(&loop, first, FIRST, R3_READABLE, R3_EDGE), 0);
}

TEST(smoke_unconnected_from_std)
{
    setup_two(0);
    adopt_foreign();
    talk_unconnected();
    teardown_two();
}

TEST(smoke_connected_from_std)
{
    setup_two(0);
    adopt_foreign();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_connect(second, &first_at), 0);
    talk_connected();
    teardown_two();
}

TEST(connect_by_dialling)
{
    char bytes[8];
    r3_address peer, local;
    setup_two(0);
    int dialled = r3_unix_dial(SOCK_DGRAM, &second_at);
    CHECK(dialled >= 0);
    CHECK_EQ(r3_socket_peer_address(dialled, &peer), 0);
    CHECK(r3_address_equal(&peer, &second_at));
    CHECK_EQ(r3_socket_local_address(dialled, &local), 0);
    CHECK_EQ(local.len_bytes, 2);
    CHECK_EQ(r3_udp_send(dialled, "hi", 2), 2);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 2);
    r3_fd_close(dialled);
    teardown_two();
}

/* regressions.rs: a sender without a name is an address, too. */
TEST(issue_1403)
{
    char byte, text[R3_ADDRESS_TEXT_BYTES];
    r3_address from;
    setup_two(0);
    int unnamed = r3_unix_open(SOCK_DGRAM);
    CHECK_EQ(r3_udp_send_to(unnamed, "x", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    memset(&from, 0x55, sizeof from);
    CHECK_EQ(r3_udp_receive_from(second, &byte, 1, &from), 1);
    CHECK_EQ(r3_address_format(&from, text, sizeof text), 5);
    CHECK_STR(text, "unix:");
    r3_fd_close(unnamed);
    teardown_two();
}

TEST(batches_name_their_senders)
{
    char bytes[2][4];
    struct iovec parts[2] = {{bytes[0], 4}, {bytes[1], 4}};
    r3_address from[2];
    r3_datagram in[2];
    setup_two(0);
    int unnamed = r3_unix_open(SOCK_DGRAM);
    CHECK_EQ(r3_udp_send_to(unnamed, "x", 1, &second_at), 1);
    CHECK_EQ(r3_udp_send_to(first, "yz", 2, &second_at), 2);
    CHECK(loop_readable(SECOND));
    for (int i = 0; i < 2; i++)
        r3_datagram_set(&in[i], &parts[i], 1, &from[i]);
    CHECK_EQ(r3_udp_receive_batch(second, in, 2), 2);
    CHECK_EQ(r3_address_family(&from[0]), AF_UNIX);
    CHECK_EQ(from[0].len_bytes, 2);
    CHECK(r3_address_equal(&from[1], &first_at));
    CHECK_EQ(in[1].len_bytes, 2);
    r3_fd_close(unnamed);
    teardown_two();
}

TEST(pair)
{
    int fds[2];
    setup_two(0);
    close_if_open(&first);
    close_if_open(&second);
    CHECK_EQ(r3_unix_pair(SOCK_DGRAM, fds), 0);
    first = fds[0];
    second = fds[1];
    CHECK_EQ(r3_selector_register(&loop, first, FIRST, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, second, SECOND, R3_READABLE, R3_EDGE), 0);
    talk_connected();
    teardown_two();
}

TEST(shutdown_ends_both_directions)
{
    char byte;
    setup_two(0);
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_connect(second, &first_at), 0);
    CHECK_EQ(r3_socket_shutdown(first, SHUT_RD), 0);
    const r3_event *event = loop_event(FIRST);
    CHECK(event && loop_read_closed(event));
    CHECK_EQ(r3_udp_receive(first, &byte, 1), -EAGAIN); /* datagrams have no end: only the event tells */
    CHECK_EQ(r3_udp_send(second, "x", 1), -EPIPE);
    CHECK_EQ(r3_socket_shutdown(first, SHUT_WR), 0);
    event = loop_event(FIRST);
    CHECK(event && r3_event_is_write_closed(event));
    CHECK_EQ(r3_udp_send(first, "x", 1), -EPIPE);
    teardown_two();
}

static void *send_elsewhere(void *unused)
{
    (void)unused;
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &second_at), 1);
    return 0;
}

TEST(is_send_and_sync_used_from_two_threads)
{
    pthread_t thread;
    setup_two(0);
    if (CHECK_EQ(pthread_create(&thread, 0, send_elsewhere, 0), 0)) {
        CHECK(loop_readable(SECOND));
        pthread_join(thread, 0);
    }
    teardown_two();
}

TEST(register_shows_nothing_to_read)
{
    setup_two(0);
    CHECK(loop_quiet());
    teardown_two();
}

TEST(reregister)
{
    setup_two(0);
    CHECK_EQ(r3_selector_reregister(&loop, first, 77, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(77));
    teardown_two();
}

TEST(deregister)
{
    setup_two(0);
    CHECK_EQ(r3_selector_deregister(&loop, second), 0);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &second_at), 1);
    CHECK(loop_quiet());
    teardown_two();
}

int main(void)
{
    RUN(smoke_unconnected);
    RUN(smoke_connected);
    RUN(smoke_unconnected_from_std);
    RUN(smoke_connected_from_std);
    RUN(connect_by_dialling);
    RUN(issue_1403);
    RUN(batches_name_their_senders);
    RUN(pair);
    RUN(shutdown_ends_both_directions);
    RUN(is_send_and_sync_used_from_two_threads);
    RUN(register_shows_nothing_to_read);
    RUN(reregister);
    RUN(deregister);
    return local_done();
}
