/* UDP. Names follow mio's tests/udp_socket.rs; peers, batches and multicast have files of their own. */
#include "net/datagram.h"

#include <fcntl.h>
#include <pthread.h>

TEST(assert_size_a_socket_is_a_descriptor) { CHECK_EQ(sizeof r3_udp_open(AF_INET), sizeof(int)); }

TEST(empty_datagram)
{
    char byte;
    r3_address peer;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send_to(first, "", 0, &second_at), 0);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive_from(second, &byte, 1, &peer), 0);
    CHECK(r3_address_equal(&peer, &first_at));
    CHECK_EQ(r3_udp_receive(second, &byte, 1), -EAGAIN);
    teardown();
}

/* Both send to each other's address; with peek the datagram stays. */
static void talk_unconnected(void)
{
    char bytes[32];
    r3_address peer;
    CHECK_EQ(r3_udp_receive_from(first, bytes, sizeof bytes, &peer), -EAGAIN);
    CHECK_EQ(r3_udp_peek_from(first, bytes, sizeof bytes, &peer), -EAGAIN);
    CHECK_EQ(r3_udp_next_bytes(first), -EAGAIN);
    CHECK_EQ(r3_udp_send_to(first, "hello", 5, &second_at), 5);
    CHECK_EQ(r3_udp_send_to(second, "goodbye", 7, &first_at), 7);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_next_bytes(first), 7);
    CHECK_EQ(r3_udp_peek_from(first, bytes, sizeof bytes, &peer), 7);
    CHECK(r3_address_equal(&peer, &second_at));
    peer = (r3_address){0};
    CHECK_EQ(r3_udp_receive_from(first, bytes, sizeof bytes, &peer), 7);
    CHECK(r3_address_equal(&peer, &second_at) && !memcmp(bytes, "goodbye", 7));
    CHECK_EQ(r3_udp_receive_from(first, bytes, sizeof bytes, &peer), -EAGAIN);
    CHECK_EQ(r3_udp_receive_from(second, bytes, sizeof bytes, &peer), 5);
    CHECK(r3_address_equal(&peer, &first_at) && !memcmp(bytes, "hello", 5));
}

static void talk_connected(void)
{
    char bytes[32];
    r3_address peer;
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_connect(second, &first_at), 0);
    CHECK_EQ(r3_udp_peer_address(first, &peer), 0);
    CHECK(r3_address_equal(&peer, &second_at));
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_peek(first, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_send(first, "hello", 5), 5);
    CHECK_EQ(r3_udp_send(second, "goodbye", 7), 7);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_peek(first, bytes, sizeof bytes), 7);
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), 7);
    CHECK(!memcmp(bytes, "goodbye", 7));
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 5);
    CHECK(!memcmp(bytes, "hello", 5));
    CHECK_EQ(r3_udp_take_error(first), 0);
}

TEST(unconnected_udp_socket_ipv4)
{
    setup_udp("127.0.0.1:0");
    talk_unconnected();
    teardown();
}

TEST(unconnected_udp_socket_ipv6)
{
    if (!setup_udp("[::1]:0"))
        SKIP("no IPv6 on this machine");
    talk_unconnected();
    teardown();
}

TEST(connected_udp_socket_ipv4)
{
    setup_udp("127.0.0.1:0");
    talk_connected();
    teardown();
}

TEST(connected_udp_socket_ipv6)
{
    if (!setup_udp("[::1]:0"))
        SKIP("no IPv6 on this machine");
    talk_connected();
    teardown();
}

/* Puts a blocking socket of the POSIX kind in first's place, as one that another library made. */
static void adopt_foreign(void)
{
    int foreign = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK(foreign >= 0);
    r3_fd_close(first);
    first = foreign;
    CHECK_EQ(r3_fd_adopt(first), 0);
    r3_address_set_port(&first_at, 0);
    CHECK_EQ(bind(first, &first_at.as.any, first_at.len_bytes), 0);
    CHECK_EQ(r3_udp_local_address(first, &first_at), 0);
    CHECK_EQ(r3_selector_register(&loop, first, FIRST, R3_READABLE, R3_EDGE), 0);
}

TEST(unconnected_udp_socket_std)
{
    setup_udp("127.0.0.1:0");
    adopt_foreign();
    talk_unconnected();
    teardown();
}

TEST(connected_udp_socket_std)
{
    setup_udp("127.0.0.1:0");
    adopt_foreign();
    talk_connected();
    teardown();
}

static void *use_elsewhere(void *unused)
{
    (void)unused;
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &second_at), 1);
    return 0;
}

TEST(is_send_and_sync_used_from_two_threads)
{
    pthread_t thread;
    char byte;
    setup_udp("127.0.0.1:0");
    if (CHECK_EQ(pthread_create(&thread, 0, use_elsewhere, 0), 0)) {
        CHECK(loop_readable(SECOND));
        CHECK_EQ(r3_udp_receive(second, &byte, 1), 1);
        pthread_join(thread, 0);
    }
    teardown();
}

TEST(udp_socket_raw_fd)
{
    setup_udp("127.0.0.1:0");
    CHECK_EQ(fcntl(first, F_GETFD), FD_CLOEXEC);
    CHECK(fcntl(first, F_GETFL) & O_NONBLOCK);
    teardown();
}

TEST(udp_socket_register)
{
    setup_udp("127.0.0.1:0");
    CHECK(loop_quiet());
    CHECK_EQ(r3_selector_register(&loop, first, FIRST, R3_READABLE, R3_EDGE), -EEXIST);
    teardown();
}

TEST(udp_socket_reregister)
{
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_selector_reregister(&loop, first, 77, R3_WRITABLE, R3_EDGE), 0);
    const r3_event *event = loop_event(77);
    CHECK(event && r3_event_is_writable(event) && !r3_event_is_readable(event));
    teardown();
}

TEST(udp_socket_no_events_after_deregister)
{
    char byte;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_selector_deregister(&loop, second), 0);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &second_at), 1);
    CHECK(loop_quiet());
    CHECK_EQ(r3_udp_receive(second, &byte, 1), 1);
    teardown();
}

/* A conversation driven by events: written when writable, read when readable. */
static void converse(int connected)
{
    char bytes[16];
    setup_udp("127.0.0.1:0");
    if (connected) {
        CHECK_EQ(r3_udp_connect(first, &second_at), 0);
        CHECK_EQ(r3_udp_connect(second, &first_at), 0);
    }
    CHECK_EQ(r3_selector_reregister(&loop, first, FIRST, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(FIRST));
    CHECK_EQ(connected ? r3_udp_send(first, "hello world", 11) : r3_udp_send_to(first, "hello world", 11, &second_at),
             11);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 11);
    CHECK(!memcmp(bytes, "hello world", 11));
    teardown();
}

TEST(udp_socket) { converse(0); }
TEST(udp_socket_send_recv) { converse(1); }

/* A read that took one of two datagrams leaves the other to be read; what comes after -EAGAIN is an edge. */
static void edges(int with_address)
{
    char byte;
    r3_address peer;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send_to(first, "1", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    CHECK(loop_quiet());
    CHECK_EQ(r3_udp_send_to(first, "2", 1, &second_at), 1);
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(with_address ? r3_udp_receive_from(second, &byte, 1, &peer) : r3_udp_receive(second, &byte, 1), 1);
        CHECK_EQ(byte, '1' + i);
    }
    CHECK_EQ(r3_udp_receive(second, &byte, 1), -EAGAIN);
    loop_quiet(); /* where the second datagram was an edge, too, it is told late */
    CHECK_EQ(r3_udp_send_to(first, "3", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    CHECK(loop_quiet());
    teardown();
}

TEST(et_behavior_recv) { edges(0); }
TEST(et_behavior_recv_from) { edges(1); }

TEST(a_datagram_longer_than_the_buffer_is_cut)
{
    char bytes[8];
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send_to(first, "0123456789", 10, &second_at), 10);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_next_bytes(second), 10);
    CHECK_EQ(r3_udp_receive(second, bytes, 4), 4);
    CHECK_EQ(r3_udp_receive(second, bytes, 4), 1);
    teardown();
}

int main(void)
{
    RUN(assert_size_a_socket_is_a_descriptor);
    RUN(empty_datagram);
    RUN(is_send_and_sync_used_from_two_threads);
    RUN(unconnected_udp_socket_ipv4);
    RUN(unconnected_udp_socket_ipv6);
    RUN(unconnected_udp_socket_std);
    RUN(connected_udp_socket_ipv4);
    RUN(connected_udp_socket_ipv6);
    RUN(connected_udp_socket_std);
    RUN(udp_socket_raw_fd);
    RUN(udp_socket_register);
    RUN(udp_socket_reregister);
    RUN(udp_socket_no_events_after_deregister);
    RUN(udp_socket);
    RUN(udp_socket_send_recv);
    RUN(et_behavior_recv);
    RUN(et_behavior_recv_from);
    RUN(a_datagram_longer_than_the_buffer_is_cut);
    return tap_done();
}
