/* UDP sockets with a peer, and what goes wrong without one. Names follow mio's tests/udp_socket.rs. */
#include "net/datagram.h"

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

TEST(nobody_there_is_told_to_connected_sockets)
{
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    r3_fd_close(second);
    second = -1;
    CHECK_EQ(r3_udp_send(first, "x", 1), 1);
    const r3_event *event = loop_event(FIRST);
    CHECK(event && (r3_event_is_error(event) || r3_event_is_readable(event))); /* kqueue: what a read would give */
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
    RUN(reconnect_udp_socket_sending);
    RUN(reconnect_udp_socket_receiving);
    RUN(unconnected_udp_socket_connected_methods);
    RUN(connected_udp_socket_unconnected_methods);
    RUN(udp_socket_discard);
    RUN(nobody_there_is_told_to_connected_sockets);
    RUN(what_cannot_be_sent_is_told);
    return tap_done();
}
