/* Socket options that Linux has, or takes otherwise than others. */
#include "net/option.h"

TEST(options_of_every_linux)
{
    static const setting settings[] = {{R3_FREEBIND, 1}, {R3_USER_TIMEOUT_MS, 5000}, {R3_FAST_OPEN_CONNECT, 1}};
    int fd = r3_tcp_open(AF_INET);
    CHECK(fd >= 0);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        set_and_get(fd, settings[i]);
    CHECK(!tap_skip);
    r3_fd_close(fd);
}

TEST(options_that_need_privilege_or_more_than_an_emulator)
{
    static const setting settings[] = {
        {R3_MARK, 5}, {R3_BIND_TO_INTERFACE, 1}, {R3_MULTICAST_ALL, 0},
    };
    int fd = r3_tcp_open(AF_INET);
    CHECK(fd >= 0);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        set_and_get(fd, settings[i]);
    r3_fd_close(fd);
}

TEST(buffer_sizes_are_doubled_by_the_kernel)
{
    static const unsigned options[] = {R3_SEND_BYTES, R3_RECEIVE_BYTES};
    int fd = r3_tcp_open(AF_INET);
    for (int i = 0; i < 2; i++) {
        int bytes = 0;
        CHECK_EQ(r3_option_set(fd, options[i], 20000), 0);
        CHECK_EQ(r3_option_get(fd, options[i], &bytes), 0);
        CHECK_EQ(bytes, 40000);
    }
    r3_fd_close(fd);
}

/* With only_v6 the IPv4 port stays free, without it is taken. */
TEST(v6_only_leaves_the_ipv4_port_to_others)
{
    for (int only = 0; only < 2; only++) {
        r3_address v6, v4;
        CHECK_EQ(r3_address_parse("[::]:0", &v6), 0);
        CHECK_EQ(r3_address_parse("0.0.0.0:0", &v4), 0);
        int fd = r3_udp_open(AF_INET6);
        if (fd == -EAFNOSUPPORT)
            SKIP("no IPv6 on this machine");
        CHECK_EQ(r3_option_set(fd, R3_V6_ONLY, only), 0);
        CHECK_EQ(r3_udp_bind(fd, &v6), 0);
        CHECK_EQ(r3_udp_local_address(fd, &v6), 0);
        r3_address_set_port(&v4, r3_address_port(&v6));
        int other = r3_udp_serve(&v4);
        CHECK(only ? other >= 0 : other == -EADDRINUSE);
        r3_fd_close(other);
        r3_fd_close(fd);
    }
}

/* A listener that defers is told of a connection by its first byte. */
TEST(defer_accept_waits_for_bytes)
{
    int seconds = 0;
    setup_listener();
    CHECK_EQ(r3_option_set(listener, R3_DEFER_ACCEPT_SECONDS, 5), 0);
    CHECK_EQ(r3_option_get(listener, R3_DEFER_ACCEPT_SECONDS, &seconds), 0);
    CHECK(seconds >= 5);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(CLIENT));
    CHECK(loop_quiet());
    CHECK_EQ(r3_tcp_accept(listener, 0), -EAGAIN);
    CHECK_EQ(r3_tcp_write(client, "x", 1), 1);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    teardown();
}

TEST(freebind_takes_an_address_that_is_not_here)
{
    int fd = r3_tcp_open(AF_INET);
    CHECK_EQ(r3_address_parse("192.0.2.77:0", &where), 0);
    CHECK_EQ(r3_tcp_bind(fd, &where), -EADDRNOTAVAIL);
    CHECK_EQ(r3_option_set(fd, R3_FREEBIND, 1), 0);
    CHECK_EQ(r3_tcp_bind(fd, &where), 0);
    r3_fd_close(fd);
}

TEST(bind_to_device_by_name)
{
    int fd = r3_udp_open(AF_INET);
    int r = r3_option_bind_to_device(fd, "lo");
    if (r == -EPERM)
        tap_skip = "needs CAP_NET_RAW";
    else {
        CHECK_EQ(r, 0);
        CHECK_EQ(r3_option_bind_to_device(fd, "nosuch0"), -ENODEV);
        CHECK_EQ(r3_option_bind_to_device(fd, "lo-0123456789abc"), -EINVAL);
        CHECK_EQ(r3_option_bind_to_device(fd, ""), 0);
    }
    r3_fd_close(fd);
}

int main(void)
{
    RUN(options_of_every_linux);
    RUN(options_that_need_privilege_or_more_than_an_emulator);
    RUN(buffer_sizes_are_doubled_by_the_kernel);
    RUN(v6_only_leaves_the_ipv4_port_to_others);
    RUN(defer_accept_waits_for_bytes);
    RUN(freebind_takes_an_address_that_is_not_here);
    RUN(bind_to_device_by_name);
    return tap_done();
}
