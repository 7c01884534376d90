/* UDP. Names follow mio's tests/udp_socket.rs; batches and multicast are in udp_batch.c and udp_multicast.c. */
#include "net/datagram.h"

#include <fcntl.h>
#include <pthread.h>

_Static_assert(sizeof(r3_datagram) == sizeof(struct msghdr) + 8, "assert_size: nothing beside the kernel's own");

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

TEST(reconnect_udp_socket_sending)
{
    char bytes[8];
    setup_udp("127.0.0.1:0");
    int third = open_third();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_send(first, "one", 3), 3);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_connect(first, &third_at), 0);
    CHECK_EQ(r3_udp_send(first, "three", 5), 5);
    CHECK(loop_readable(THIRD));
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 3);
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_receive(third, bytes, sizeof bytes), 5);
    r3_fd_close(third);
    teardown();
}

TEST(reconnect_udp_socket_receiving)
{
    char bytes[8];
    setup_udp("127.0.0.1:0");
    int third = open_third();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_send_to(third, "three", 5, &first_at), 5);
    CHECK_EQ(r3_udp_send_to(second, "two", 3, &first_at), 3);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), 3);
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_connect(first, &third_at), 0);
    CHECK_EQ(r3_udp_send_to(second, "two", 3, &first_at), 3);
    CHECK_EQ(r3_udp_send_to(third, "three", 5, &first_at), 5);
    CHECK(loop_readable(FIRST));
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), 5);
    CHECK_EQ(r3_udp_receive(first, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_udp_disconnect(first), 0);
    CHECK_EQ(r3_udp_peer_address(first, &third_at), -ENOTCONN);
    r3_fd_close(third);
    teardown();
}

TEST(unconnected_udp_socket_connected_methods)
{
    char bytes[8];
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send(first, "hello", 5), -EDESTADDRREQ);
    CHECK_EQ(r3_udp_send_to(first, "hello", 5, &second_at), 5);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_peek(second, bytes, sizeof bytes), 5);
    CHECK_EQ(r3_udp_receive(second, bytes, sizeof bytes), 5);
    teardown();
}

TEST(connected_udp_socket_unconnected_methods)
{
    char bytes[8];
    r3_address peer;
    setup_udp("127.0.0.1:0");
    int third = open_third();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_send_to(first, "hello", 5, &third_at), 5); /* Linux lets it go elsewhere */
    CHECK(loop_readable(THIRD));
    CHECK_EQ(r3_udp_receive_from(third, bytes, sizeof bytes, &peer), 5);
    CHECK(r3_address_equal(&peer, &first_at));
    CHECK_EQ(r3_udp_send(first, "hi", 2), 2);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive_from(second, bytes, sizeof bytes, &peer), 2);
    CHECK(r3_address_equal(&peer, &first_at));
    r3_fd_close(third);
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

TEST(udp_socket_discard)
{
    char byte;
    setup_udp("127.0.0.1:0");
    int third = open_third();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    CHECK_EQ(r3_udp_send_to(third, "x", 1, &first_at), 1);
    CHECK(loop_quiet());
    CHECK_EQ(r3_udp_receive(first, &byte, 1), -EAGAIN);
    r3_fd_close(third);
    teardown();
}

/* Each datagram that comes is an edge of its own, and a read that took one of two leaves the other to be read. */
static void edges(int with_address)
{
    char byte;
    r3_address peer;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send_to(first, "1", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    CHECK(loop_quiet());
    CHECK_EQ(r3_udp_send_to(first, "2", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(with_address ? r3_udp_receive_from(second, &byte, 1, &peer) : r3_udp_receive(second, &byte, 1), 1);
        CHECK_EQ(byte, '1' + i);
    }
    CHECK_EQ(r3_udp_receive(second, &byte, 1), -EAGAIN);
    CHECK_EQ(r3_udp_send_to(first, "3", 1, &second_at), 1);
    CHECK(loop_readable(SECOND));
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

TEST(nobody_there_is_told_to_connected_sockets)
{
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    r3_fd_close(second);
    second = -1;
    CHECK_EQ(r3_udp_send(first, "x", 1), 1);
    const r3_event *event = loop_event(FIRST);
    CHECK(event && r3_event_is_error(event));
    CHECK_EQ(r3_udp_send(first, "x", 1), -ECONNREFUSED);
    teardown();
}

TEST(what_cannot_be_sent_is_told)
{
    static char much[65536];
    r3_address nowhere = {0};
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_send_to(first, much, sizeof much, &second_at), -EMSGSIZE);
    CHECK_EQ(r3_udp_serve(&second_at), -EADDRINUSE);
    CHECK_EQ(r3_address_parse("127.0.0.1:0", &nowhere), 0);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &nowhere), -EINVAL);
    int dialled = r3_udp_dial(&second_at);
    CHECK_EQ(r3_udp_send(dialled, "x", 1), 1);
    CHECK(loop_readable(SECOND));
    r3_fd_close(dialled);
    teardown();
}

int main(void)
{
    RUN(empty_datagram);
    RUN(is_send_and_sync_used_from_two_threads);
    RUN(unconnected_udp_socket_ipv4);
    RUN(unconnected_udp_socket_ipv6);
    RUN(unconnected_udp_socket_std);
    RUN(connected_udp_socket_ipv4);
    RUN(connected_udp_socket_ipv6);
    RUN(connected_udp_socket_std);
    RUN(reconnect_udp_socket_sending);
    RUN(reconnect_udp_socket_receiving);
    RUN(unconnected_udp_socket_connected_methods);
    RUN(connected_udp_socket_unconnected_methods);
    RUN(udp_socket_raw_fd);
    RUN(udp_socket_register);
    RUN(udp_socket_reregister);
    RUN(udp_socket_no_events_after_deregister);
    RUN(udp_socket);
    RUN(udp_socket_send_recv);
    RUN(udp_socket_discard);
    RUN(et_behavior_recv);
    RUN(et_behavior_recv_from);
    RUN(a_datagram_longer_than_the_buffer_is_cut);
    RUN(nobody_there_is_told_to_connected_sockets);
    RUN(what_cannot_be_sent_is_told);
    return tap_done();
}
