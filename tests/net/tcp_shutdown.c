/* Ends of streams and what events tell of them. Names follow mio's tests/tcp_stream.rs. */
#include "net/pair.h"

TEST(shutdown_read)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RD), 0);
    CHECK_EQ(r3_tcp_read(client, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), 1);
    teardown();
}

TEST(shutdown_write)
{
    char byte;
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_WR), 0);
    CHECK_EQ(r3_tcp_write(client, "x", 1), -EPIPE);
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(read_all(server, SERVER, &byte, 1), 0);
    CHECK_EQ(r3_tcp_write(server, "x", 1), 1);
    CHECK_EQ(read_all(client, CLIENT, &byte, 1), 1);
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

TEST(tcp_shutdown_client_read_close_event)
{
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RD), 0);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event));
    teardown();
}

/* Only its own direction is closed, of which the peer is told; the event for both comes with the peer's end. */
TEST(tcp_shutdown_client_write_close_event)
{
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_WR), 0);
    CHECK_EQ(r3_tcp_shutdown(server, SHUT_WR), 0);
    int both = 0;
    for (int i = 0; i < 10 && !both; i++) {
        const r3_event *event = loop_event(CLIENT);
        if (!CHECK(event != 0))
            break;
        both = r3_event_is_write_closed(event) && loop_read_closed(event);
    }
    CHECK(both);
    teardown();
}

TEST(tcp_shutdown_server_write_close_event)
{
    setup_pair();
    CHECK_EQ(r3_tcp_shutdown(server, SHUT_WR), 0);
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event) && !r3_event_is_write_closed(event));
    teardown();
}

TEST(tcp_shutdown_client_both_close_event)
{
    setup_pair();
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_RDWR), 0);
    const r3_event *event = loop_event_that(SERVER, loop_read_closed);
    CHECK(event && loop_read_closed(event));
    teardown();
}

TEST(tcp_reset_close_event)
{
    setup_pair();
    CHECK_EQ(r3_option_set(server, R3_LINGER_SECONDS, 0), 0);
    r3_fd_close(server);
    server = -1;
    const r3_event *event = loop_event_that(CLIENT, loop_read_closed);
    CHECK(event && loop_read_closed(event) && r3_event_is_write_closed(event));
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
        both = loop_read_closed(event) && r3_event_is_write_closed(event);
    }
    CHECK(both);
    teardown();
}

int main(void)
{
    RUN(shutdown_read);
    RUN(shutdown_write);
    RUN(shutdown_both);
    RUN(tcp_shutdown_client_read_close_event);
    RUN(tcp_shutdown_client_write_close_event);
    RUN(tcp_shutdown_server_write_close_event);
    RUN(tcp_shutdown_client_both_close_event);
    RUN(tcp_reset_close_event);
    RUN(hup_event_on_disconnect);
    return tap_done();
}
