/* Unix streams and seqpackets. Names follow mio's tests/unix_stream.rs. */
#include "net/local.h"

#include <pthread.h>

/* A conversation with peek, both ways, and the end. */
static void talk(void)
{
    char bytes[8];
    CHECK_EQ(r3_tcp_read(client, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_tcp_write(client, "hello", 5), 5);
    CHECK_EQ(r3_tcp_peek(server, bytes, sizeof bytes), 5);
    CHECK_EQ(r3_tcp_read(server, bytes, sizeof bytes), 5);
    CHECK(!memcmp(bytes, "hello", 5));
    CHECK_EQ(r3_tcp_write(server, "bye", 3), 3);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_tcp_read(client, bytes, sizeof bytes), 3);
    CHECK_EQ(r3_socket_take_error(client), 0);
    close_if_open(&server);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event) && r3_event_is_write_closed(event));
    CHECK_EQ(r3_tcp_read(client, bytes, sizeof bytes), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), -EPIPE);
}

TEST(smoke)
{
    setup_connection(SOCK_STREAM, 0);
    talk();
    teardown();
}

TEST(connect_by_steps)
{
    r3_address peer;
    setup_listener(SOCK_STREAM, 0);
    client = r3_unix_open(SOCK_STREAM);
    CHECK_EQ(r3_socket_connect(client, &where), 0);
    CHECK_EQ(r3_socket_connect(client, &where), -EISCONN);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(CLIENT));
    CHECK_EQ(r3_socket_peer_address(client, &peer), 0);
    CHECK(r3_address_equal(&peer, &where));
    teardown();
}

TEST(connect_addr_abstract)
{
    if (!has_abstract())
        SKIP(NO_ABSTRACT);
    setup_connection(SOCK_STREAM, 1);
    talk();
    teardown();
}

TEST(the_tcp_calls_take_unix_addresses)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    where = free_address(0);
    listener = r3_tcp_open(AF_UNIX);
    CHECK_EQ(r3_tcp_bind(listener, &where), 0);
    CHECK_EQ(r3_tcp_listen(listener, 1), 0);
    client = r3_tcp_dial(&where);
    CHECK(client >= 0);
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE, R3_EDGE), 0);
    talk();
    teardown();
}

TEST(from_std_a_stream_made_elsewhere)
{
    setup_listener(SOCK_STREAM, 0);
    client = socket(AF_UNIX, SOCK_STREAM, 0);
    CHECK_EQ(connect(client, &where.as.any, where.len_bytes), 0);
    CHECK_EQ(r3_fd_adopt(client), 0);
    CHECK(loop_readable(LISTENER));
    server = r3_unix_accept(listener, 0);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE, R3_EDGE), 0);
    talk();
    teardown();
}

TEST(pair)
{
    int fds[2];
    r3_address peer;
    setup_listener(SOCK_STREAM, 0);
    CHECK_EQ(r3_unix_pair(SOCK_STREAM, fds), 0);
    client = fds[0];
    server = fds[1];
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(fcntl(fds[i], F_GETFD), FD_CLOEXEC);
        CHECK(fcntl(fds[i], F_GETFL) & O_NONBLOCK);
        CHECK_EQ(r3_socket_peer_address(fds[i], &peer), 0);
        CHECK_EQ(peer.len_bytes, 2);
    }
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE, R3_EDGE), 0);
    talk();
    teardown();
}

TEST(peer_addr)
{
    r3_address own = free_address(0), address;
    setup_listener(SOCK_STREAM, 0);
    client = r3_unix_open(SOCK_STREAM);
    CHECK_EQ(r3_socket_peer_address(client, &address), -ENOTCONN);
    CHECK_EQ(r3_socket_bind(client, &own), 0);
    CHECK_EQ(r3_socket_connect(client, &where), 0);
    CHECK(loop_readable(LISTENER));
    server = r3_unix_accept(listener, &address);
    CHECK(r3_address_equal(&address, &own));
    CHECK_EQ(r3_socket_peer_address(server, &address), 0);
    CHECK(r3_address_equal(&address, &own));
    CHECK_EQ(r3_socket_peer_address(client, &address), 0);
    CHECK(r3_address_equal(&address, &where));
    unlink_address(&own);
    teardown();
}

TEST(shutdown_read)
{
    char byte;
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_socket_shutdown(client, SHUT_RD), 0);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event));
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), 1);
    CHECK_EQ(r3_tcp_write(server, "x", 1), -EPIPE);
    teardown();
}

TEST(shutdown_write)
{
    char byte;
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_socket_shutdown(client, SHUT_WR), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), -EPIPE);
    CHECK_EQ(r3_tcp_read(server, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 1);
    teardown();
}

TEST(shutdown_both)
{
    char byte;
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_socket_shutdown(client, SHUT_RDWR), 0);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event) && r3_event_is_write_closed(event));
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), -EPIPE);
    teardown();
}

TEST(shutdown_listener_write)
{
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_socket_shutdown(server, SHUT_WR), 0);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event) && !r3_event_is_write_closed(event));
    teardown();
}

static void *write_elsewhere(void *unused)
{
    (void)unused;
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    return 0;
}

TEST(send_and_sync_used_from_two_threads)
{
    pthread_t thread;
    setup_connection(SOCK_STREAM, 0);
    if (CHECK_EQ(pthread_create(&thread, 0, write_elsewhere, 0), 0)) {
        CHECK(loop_readable(CLIENT));
        pthread_join(thread, 0);
    }
    teardown();
}

TEST(register_shows_writable)
{
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    const r3_event *event = loop_event(SERVER);
    CHECK(event && r3_event_is_writable(event) && !r3_event_is_readable(event));
    teardown();
}

TEST(reregister)
{
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_selector_reregister(&loop, client, 77, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(77));
    teardown();
}

TEST(deregister)
{
    setup_connection(SOCK_STREAM, 0);
    CHECK_EQ(r3_selector_deregister(&loop, client), 0);
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK(loop_quiet());
    teardown();
}

TEST(seqpackets_keep_their_bounds_and_have_an_end)
{
    char bytes[8];
    setup_connection(SOCK_SEQPACKET, 0);
    CHECK_EQ(r3_udp_send(server, "one", 3), 3);
    CHECK_EQ(r3_udp_send(server, "three", 5), 5);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_udp_next_bytes(client), 3);
    CHECK_EQ(r3_udp_receive(client, bytes, sizeof bytes), 3);
    CHECK_EQ(r3_udp_receive(client, bytes, 2), 2);
    CHECK_EQ(r3_udp_receive(client, bytes, sizeof bytes), -EAGAIN);
    close_if_open(&server);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_udp_receive(client, bytes, sizeof bytes), 0);
    CHECK_EQ(r3_udp_send(client, "x", 1), -EPIPE);
    teardown();
}

int main(void)
{
    RUN(smoke);
    RUN(connect_by_steps);
    RUN(connect_addr_abstract);
    RUN(the_tcp_calls_take_unix_addresses);
    RUN(from_std_a_stream_made_elsewhere);
    RUN(pair);
    RUN(peer_addr);
    RUN(shutdown_read);
    RUN(shutdown_write);
    RUN(shutdown_both);
    RUN(shutdown_listener_write);
    RUN(send_and_sync_used_from_two_threads);
    RUN(register_shows_writable);
    RUN(reregister);
    RUN(deregister);
    RUN(seqpackets_keep_their_bounds_and_have_an_end);
    return local_done();
}
