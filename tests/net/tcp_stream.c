/* Streams: options, shutdown and what events tell of it. Names follow mio's tests/tcp_stream.rs. */
#include "net/pair.h"

TEST(set_get_ttl)
{
    int ttl = 0;
    setup_pair();
    CHECK_EQ(r3_option_set(client, R3_TTL, 10), 0);
    CHECK_EQ(r3_option_get(client, R3_TTL, &ttl), 0);
    CHECK_EQ(ttl, 10);
    teardown();
}

TEST(set_get_nodelay)
{
    int on = 1;
    setup_pair();
    CHECK_EQ(r3_option_get(client, R3_NODELAY, &on), 0);
    CHECK_EQ(on, 0);
    CHECK_EQ(r3_option_set(client, R3_NODELAY, 1), 0);
    CHECK_EQ(r3_option_get(client, R3_NODELAY, &on), 0);
    CHECK(on);
    teardown();
}

TEST(set_get_linger)
{
    int seconds = 5;
    setup_pair();
    CHECK_EQ(r3_option_get(client, R3_LINGER_SECONDS, &seconds), 0);
    CHECK_EQ(seconds, -1);
    CHECK_EQ(r3_option_set(client, R3_LINGER_SECONDS, 3), 0);
    CHECK_EQ(r3_option_get(client, R3_LINGER_SECONDS, &seconds), 0);
    CHECK_EQ(seconds, 3);
    CHECK_EQ(r3_option_set(client, R3_LINGER_SECONDS, -1), 0);
    CHECK_EQ(r3_option_get(client, R3_LINGER_SECONDS, &seconds), 0);
    CHECK_EQ(seconds, -1);
    teardown();
}

TEST(set_get_keepalive_and_its_times)
{
    static const struct {
        unsigned option;
        int value;
    } sets[] = {{R3_KEEPALIVE, 1}, {R3_KEEPALIVE_IDLE_SECONDS, 30}, {R3_KEEPALIVE_INTERVAL_SECONDS, 5},
                {R3_KEEPALIVE_COUNT, 4}};
    setup_pair();
    for (int i = 0; i < 4; i++) {
        int value = 0;
        CHECK_EQ(r3_option_set(client, sets[i].option, sets[i].value), 0);
        CHECK_EQ(r3_option_get(client, sets[i].option, &value), 0);
        CHECK_EQ(value, sets[i].value);
    }
    teardown();
}

TEST(options_report_what_is_wrong)
{
    int value;
    setup_pair();
    CHECK_EQ(r3_option_set(client, R3_OPTION(SOL_SOCKET, 0xfff0), 1), -ENOPROTOOPT);
    CHECK_EQ(r3_option_set(-1, R3_NODELAY, 1), -EBADF);
    CHECK_EQ(r3_option_get(-1, R3_NODELAY, &value), -EBADF);
    teardown();
}

TEST(shutdown_read)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RD), 0);
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), 1);
    teardown();
}

TEST(shutdown_both)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RDWR), 0);
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), -EPIPE);
    teardown();
}

TEST(a_stream_that_is_not_connected_says_so)
{
    r3_address peer;
    int fd = r3_tcp_open(AF_INET);
    char byte;
    CHECK_EQ(r3_tcp_peer_address(fd, &peer), -ENOTCONN);
    CHECK_EQ(r3_tcp_shutdown(fd, SHUT_WR), -ENOTCONN);
    CHECK_EQ(r3_tcp_read(fd, &byte, 1), -ENOTCONN);
    CHECK_EQ(r3_tcp_write(fd, &byte, 1), -EPIPE);
    r3_fd_close(fd);
}

TEST(registering_shows_writable)
{
    setup_pair();
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    const r3_event *event = loop_event(SERVER);
    CHECK(event && r3_event_is_writable(event) && !r3_event_is_readable(event));
    CHECK(loop_quiet());
    teardown();
}

TEST(reregistering)
{
    setup_pair();
    CHECK_EQ(r3_selector_reregister(&loop, client, 77, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(77));
    teardown();
}

TEST(no_events_after_deregister)
{
    setup_pair();
    CHECK_EQ(r3_selector_deregister(&loop, client), 0);
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK(loop_quiet());
    teardown();
}

TEST(tcp_shutdown_client_read_close_event)
{
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RD), 0);
    const r3_event *event = loop_event(CLIENT);
    CHECK(event && r3_event_is_read_closed(event));
    teardown();
}

TEST(tcp_shutdown_server_write_close_event)
{
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(server, SHUT_WR), 0);
    const r3_event *event = loop_event(CLIENT);
    CHECK(event && r3_event_is_read_closed(event) && !r3_event_is_write_closed(event));
    teardown();
}

TEST(tcp_shutdown_client_both_close_event)
{
    setup_pair();
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RDWR), 0);
    const r3_event *event = loop_event(SERVER);
    CHECK(event && r3_event_is_read_closed(event));
    teardown();
}

TEST(tcp_reset_close_event)
{
    setup_pair();
    CHECK_EQ(r3_option_set(server, R3_LINGER_SECONDS, 0), 0);
    r3_fd_close(server);
    server = -1;
    const r3_event *event = loop_event(CLIENT);
    CHECK(event && r3_event_is_read_closed(event) && r3_event_is_write_closed(event));
    teardown();
}

TEST(hup_event_on_disconnect)
{
    setup_pair();
    r3_fd_close(server);
    server = -1;
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_WR), 0);
    int both = 0;
    for (int i = 0; i < 10 && !both; i++) {
        const r3_event *event = loop_event(CLIENT);
        if (!CHECK(event != 0))
            break;
        both = r3_event_is_read_closed(event) && r3_event_is_write_closed(event);
    }
    CHECK(both);
    teardown();
}

TEST(priority_event_on_oob_data)
{
    setup_pair();
    CHECK_EQ(r3_selector_reregister(&loop, client, CLIENT, R3_PRIORITY, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_WRITABLE, R3_LEVEL), 0);
    CHECK(loop_writable(SERVER));
    CHECK_EQ(r3_selector_deregister(&loop, server), 0);
    struct iovec urgent = {"!", 1};
    struct msghdr message = {.msg_iov = &urgent, .msg_iovlen = 1};
    CHECK_EQ(r3_syscall3(server, (long)&message, MSG_OOB | MSG_NOSIGNAL, SYS_sendmsg), 1);
    const r3_event *event = loop_event(CLIENT);
    CHECK(event && r3_event_is_priority(event) && r3_event_is_readable(event));
    teardown();
}

TEST(read_peek_would_block)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 1);
    CHECK_EQ(r3_tcp_peek(client, &byte, 1), -EAGAIN);
    teardown();
}

int main(void)
{
    RUN(set_get_ttl);
    RUN(set_get_nodelay);
    RUN(set_get_linger);
    RUN(set_get_keepalive_and_its_times);
    RUN(options_report_what_is_wrong);
    RUN(shutdown_read);
    RUN(shutdown_both);
    RUN(a_stream_that_is_not_connected_says_so);
    RUN(registering_shows_writable);
    RUN(reregistering);
    RUN(no_events_after_deregister);
    RUN(tcp_shutdown_client_read_close_event);
    RUN(tcp_shutdown_server_write_close_event);
    RUN(tcp_shutdown_client_both_close_event);
    RUN(tcp_reset_close_event);
    RUN(hup_event_on_disconnect);
    RUN(priority_event_on_oob_data);
    RUN(read_peek_would_block);
    return tap_done();
}
