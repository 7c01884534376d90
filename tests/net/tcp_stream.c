/* Streams: options, registering and reading. Names follow mio's tests/tcp_stream.rs. */
#include "net/pair.h"

#include <fcntl.h>
#include <pthread.h>

/* A conversation with the end at the address. */
static void talk_at(const char *text)
{
    char bytes[8];
    CHECK_EQ(r3_selector_open(&loop), 0);
    int r = listen_at(text);
    if (r == -EAFNOSUPPORT || r == -EADDRNOTAVAIL) {
        r3_selector_close(&loop);
        SKIP("no such address on this machine");
    }
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK_EQ(r3_tcp_write(server, "hello", 5), 5);
    CHECK_EQ(read_all(client, CLIENT, bytes, 5), 5);
    CHECK(!memcmp(bytes, "hello", 5));
    CHECK_EQ(r3_tcp_read(client, bytes, 1), -EAGAIN);
    CHECK_EQ(r3_tcp_write(client, "bye", 3), 3);
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(read_all(server, SERVER, bytes, 3), 3);
    teardown();
}

TEST(tcp_stream_ipv4) { talk_at("127.0.0.1:0"); }
TEST(tcp_stream_ipv6) { talk_at("[::1]:0"); }

TEST(tcp_stream_std_made_elsewhere)
{
    char bytes[8];
    setup_listener();
    client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_EQ(connect(client, &where.as.any, where.len_bytes), 0);
    CHECK_EQ(r3_fd_adopt(client), 0);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK_EQ(r3_tcp_read(client, bytes, sizeof bytes), -EAGAIN);
    CHECK_EQ(r3_tcp_write(server, "hello", 5), 5);
    CHECK_EQ(read_all(client, CLIENT, bytes, 5), 5);
    teardown();
}

static void *write_elsewhere(void *unused)
{
    (void)unused;
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    return 0;
}

TEST(is_send_and_sync_used_from_two_threads)
{
    char byte;
    pthread_t thread;
    setup_pair();
    if (CHECK_EQ(pthread_create(&thread, 0, write_elsewhere, 0), 0)) {
        CHECK_EQ(read_all(client, CLIENT, &byte, 1), 1);
        pthread_join(thread, 0);
    }
    teardown();
}

TEST(raw_fd)
{
    setup_pair();
    CHECK_EQ(fcntl(client, F_GETFD), FD_CLOEXEC);
    CHECK(fcntl(client, F_GETFL) & O_NONBLOCK);
    teardown();
}

TEST(set_get_ttl)
{
    int ttl = 0;
    setup_pair();
    CHECK_EQ(r3_option_set(client, R3_TTL, 10), 0);
    CHECK_EQ(r3_option_get(client, R3_TTL, &ttl), 0);
    CHECK_EQ(ttl, 10);
    teardown();
}

TEST(get_ttl_without_previous_set)
{
    int ttl = 0;
    setup_pair();
    CHECK_EQ(r3_option_get(client, R3_TTL, &ttl), 0);
    CHECK(ttl > 0);
    teardown();
}

TEST(get_nodelay_without_previous_set)
{
    int on = 1;
    setup_pair();
    CHECK_EQ(r3_option_get(client, R3_NODELAY, &on), 0);
    CHECK_EQ(on, 0);
    teardown();
}

TEST(set_get_nodelay)
{
    int on = 0;
    setup_pair();
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

TEST(peek_ok)
{
    char bytes[8];
    setup_pair();
    CHECK_EQ(r3_tcp_write(server, "hello", 5), 5);
    CHECK(loop_readable(CLIENT));
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(r3_tcp_peek(client, bytes, sizeof bytes), 5);
        CHECK(!memcmp(bytes, "hello", 5));
    }
    CHECK_EQ(r3_tcp_read(client, bytes, sizeof bytes), 5);
    teardown();
}

TEST(peek_would_block)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_peek(client, &byte, 1), -EAGAIN);
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_tcp_peek(client, &byte, 1), 1);
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
    RUN(is_send_and_sync_used_from_two_threads);
    RUN(tcp_stream_ipv4);
    RUN(tcp_stream_ipv6);
    RUN(tcp_stream_std_made_elsewhere);
    RUN(raw_fd);
    RUN(set_get_ttl);
    RUN(get_ttl_without_previous_set);
    RUN(get_nodelay_without_previous_set);
    RUN(set_get_nodelay);
    RUN(set_get_linger);
    RUN(set_get_keepalive_and_its_times);
    RUN(options_report_what_is_wrong);
    RUN(a_stream_that_is_not_connected_says_so);
    RUN(registering_shows_writable);
    RUN(reregistering);
    RUN(no_events_after_deregister);
    RUN(priority_event_on_oob_data);
    RUN(peek_ok);
    RUN(peek_would_block);
    RUN(read_peek_would_block);
    return tap_done();
}
