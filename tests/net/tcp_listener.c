/* Listeners. Names follow mio's tests/tcp_listener.rs. */
#include "net/pair.h"

#include <fcntl.h>
#include <pthread.h>

static void accepts_at(const char *text)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    int r = listen_at(text);
    if (r == -EAFNOSUPPORT || r == -EADDRNOTAVAIL) {
        r3_selector_close(&loop);
        SKIP("no such address on this machine");
    }
    CHECK_EQ(r, 0);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK(client >= 0);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    teardown();
}

TEST(tcp_listener) { accepts_at("127.0.0.1:0"); }
TEST(tcp_listener_ipv6) { accepts_at("[::1]:0"); }

TEST(tcp_listener_std_made_elsewhere)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_address_parse("127.0.0.1:0", &where), 0);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_EQ(bind(listener, &where.as.any, where.len_bytes), 0);
    CHECK_EQ(listen(listener, 1), 0);
    CHECK_EQ(r3_fd_adopt(listener), 0);
    CHECK_EQ(r3_tcp_local_address(listener, &where), 0);
    CHECK_EQ(r3_tcp_accept(listener, 0), -EAGAIN);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    teardown();
}

static void *dial_elsewhere(void *unused)
{
    (void)unused;
    client = r3_tcp_dial(&where);
    CHECK(client >= 0);
    return 0;
}

TEST(is_send_and_sync_used_from_two_threads)
{
    pthread_t thread;
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    if (CHECK_EQ(pthread_create(&thread, 0, dial_elsewhere, 0), 0)) {
        CHECK(loop_readable(LISTENER));
        server = r3_tcp_accept(listener, 0);
        pthread_join(thread, 0);
    }
    teardown();
}

TEST(the_steps_one_by_one)
{
    static const unsigned char loopback[4] = {127, 0, 0, 1};
    r3_address_v4(loopback, 0, &where);
    listener = r3_tcp_open(AF_INET);
    CHECK(listener >= 0);
    CHECK_EQ(r3_option_set(listener, R3_REUSE_PORT, 1), 0);
    CHECK_EQ(r3_tcp_bind(listener, &where), 0);
    CHECK_EQ(r3_tcp_bind(listener, &where), -EINVAL);
    CHECK_EQ(r3_tcp_listen(listener, 1), 0);
    CHECK_EQ(r3_tcp_local_address(listener, &where), 0);
    int second = r3_tcp_open(AF_INET);
    CHECK_EQ(r3_option_set(second, R3_REUSE_PORT, 1), 0);
    CHECK_EQ(r3_tcp_bind(second, &where), 0);
    CHECK_EQ(r3_tcp_listen(second, 1), 0);
    r3_fd_close(second);
    r3_fd_close(listener);
    int none = r3_tcp_open(12345);
    CHECK(none == -EAFNOSUPPORT || none == -EPROTONOSUPPORT);
}

TEST(set_get_ttl)
{
    int ttl = 0;
    setup_listener();
    CHECK_EQ(r3_option_set(listener, R3_TTL, 10), 0);
    CHECK_EQ(r3_option_get(listener, R3_TTL, &ttl), 0);
    CHECK_EQ(ttl, 10);
    teardown();
}

TEST(get_ttl_without_previous_set)
{
    int ttl = 0;
    setup_listener();
    CHECK_EQ(r3_option_get(listener, R3_TTL, &ttl), 0);
    CHECK(ttl > 0);
    teardown();
}

TEST(listeners_and_streams_are_non_blocking_and_closed_on_exec)
{
    setup_pair();
    int fds[] = {listener, client, server};
    for (int i = 0; i < 3; i++) {
        CHECK_EQ(fcntl(fds[i], F_GETFD), FD_CLOEXEC);
        CHECK(fcntl(fds[i], F_GETFL) & O_NONBLOCK);
    }
    teardown();
}

TEST(registering_shows_nothing_by_itself)
{
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_quiet());
    teardown();
}

TEST(reregister)
{
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK(loop_readable(LISTENER));
    CHECK_EQ(r3_selector_reregister(&loop, listener, 77, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(77));
    teardown();
}

TEST(no_events_after_deregister)
{
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, listener), 0);
    client = r3_tcp_dial(&where);
    CHECK(loop_quiet());
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    teardown();
}

TEST(tcp_listener_two_streams)
{
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    int second = r3_tcp_dial(&where);
    int accepted = 0;
    while (accepted < 2 && loop_readable(LISTENER)) {
        int fd;
        while ((fd = r3_tcp_accept(listener, 0)) >= 0) {
            r3_fd_close(fd);
            accepted++;
        }
        CHECK_EQ(fd, -EAGAIN);
    }
    CHECK_EQ(accepted, 2);
    r3_fd_close(second);
    teardown();
}

enum { WAITING = 40 };

/* All are connected before the first is accepted. */
TEST(the_largest_backlog_holds_a_crowd)
{
    int clients[WAITING], accepted = 0, fd;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_address_parse("127.0.0.1:0", &where), 0);
    listener = r3_tcp_serve(&where, R3_BACKLOG);
    CHECK_EQ(r3_tcp_local_address(listener, &where), 0);
    for (int i = 0; i < WAITING; i++) {
        clients[i] = r3_tcp_dial(&where);
        CHECK_EQ(r3_selector_register(&loop, clients[i], (uint64_t)(10 + i), R3_WRITABLE, R3_EDGE), 0);
        CHECK(loop_writable((uint64_t)(10 + i)));
        CHECK_EQ(r3_tcp_take_error(clients[i]), 0);
    }
    while ((fd = r3_tcp_accept(listener, 0)) >= 0) {
        r3_fd_close(fd);
        accepted++;
    }
    CHECK_EQ(accepted, WAITING);
    for (int i = 0; i < WAITING; i++)
        r3_fd_close(clients[i]);
    client = server = -1;
    teardown();
}

int main(void)
{
    RUN(tcp_listener);
    RUN(tcp_listener_ipv6);
    RUN(tcp_listener_std_made_elsewhere);
    RUN(is_send_and_sync_used_from_two_threads);
    RUN(the_steps_one_by_one);
    RUN(set_get_ttl);
    RUN(get_ttl_without_previous_set);
    RUN(listeners_and_streams_are_non_blocking_and_closed_on_exec);
    RUN(registering_shows_nothing_by_itself);
    RUN(reregister);
    RUN(no_events_after_deregister);
    RUN(tcp_listener_two_streams);
    RUN(the_largest_backlog_holds_a_crowd);
    return tap_done();
}
