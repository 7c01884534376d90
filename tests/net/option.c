/* Socket options before bind and after, each set and read back, and what some of them do. */
#include "net/option.h"

TEST(options_of_a_tcp_socket_before_bind)
{
    static const setting settings[] = {
        {R3_REUSE_ADDRESS, 1}, {R3_REUSE_PORT, 1}, {R3_NODELAY, 1}, {R3_KEEPALIVE, 1},
        {R3_KEEPALIVE_IDLE_SECONDS, 30}, {R3_KEEPALIVE_INTERVAL_SECONDS, 5}, {R3_KEEPALIVE_COUNT, 4},
        {R3_LINGER_SECONDS, 3}, {R3_LINGER_SECONDS, 0}, {R3_LINGER_SECONDS, -1}, {R3_TTL, 7}, {R3_TOS, 0x10},
    };
    int fd = r3_tcp_open(AF_INET);
    CHECK(fd >= 0);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        set_and_get(fd, settings[i]);
    int value = 0;
    CHECK_EQ(r3_option_set(fd, R3_CORK, 1), 0);
    CHECK_EQ(r3_option_get(fd, R3_CORK, &value), 0);
    CHECK(value); /* 1; qemu-user 7.2 takes it for SO_TYPE, which has this number, and makes 2 of it on mips */
    CHECK(!tap_skip); /* these are everywhere */
    r3_fd_close(fd);
}

TEST(options_of_an_ipv6_socket)
{
    static const setting settings[] = {{R3_V6_ONLY, 1}, {R3_V6_HOPS, 9}, {R3_V6_TRAFFIC_CLASS, 8}};
    int fd = r3_udp_open(AF_INET6);
    if (fd == -EAFNOSUPPORT)
        SKIP("no IPv6 on this machine");
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        set_and_get(fd, settings[i]);
    CHECK(!tap_skip);
    r3_fd_close(fd);
}

TEST(what_a_socket_is)
{
    int value = 0;
    setup_listener();
    CHECK_EQ(r3_option_get(listener, R3_TYPE, &value), 0);
    CHECK_EQ(value, SOCK_STREAM);
    CHECK_EQ(r3_option_get(listener, R3_IS_LISTENER, &value), 0);
    CHECK_EQ(value, 1);
    if (r3_option_get(listener, R3_FAMILY, &value) == 0)
        CHECK_EQ(value, AF_INET);
    teardown();
}

TEST(fast_open_queue_of_a_listener)
{
    setup_listener();
    set_and_get(listener, (setting){R3_FAST_OPEN_QUEUE, 5});
    teardown();
}

int main(void)
{
    RUN(options_of_a_tcp_socket_before_bind);
    RUN(options_of_an_ipv6_socket);
    RUN(what_a_socket_is);
    RUN(fast_open_queue_of_a_listener);
    return tap_done();
}
