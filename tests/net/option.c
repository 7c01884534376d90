/* Socket options before bind and after, each set and read back, and what some of them do. */
#include "net/pair.h"

#include <ring3/udp.h>

typedef struct setting {
    unsigned option;
    int value;
} setting;

/* qemu-user 7.2 does not know all of them; the kernels of this test do. */
static void set_and_get(int fd, setting s)
{
    int value = -12345, r = r3_option_set(fd, s.option, s.value);
    if (r == -ENOPROTOOPT || r == -EOPNOTSUPP || r == -EPERM) {
        tap_skip = "some: not in this emulator, or not allowed";
        return;
    }
    if (!CHECK_EQ(r, 0) || !CHECK_EQ(r3_option_get(fd, s.option, &value), 0) || !CHECK_EQ(value, s.value)) {
        tap_text("# option ");
        tap_number(s.option);
        tap_text("\n");
    }
}

TEST(options_of_a_tcp_socket_before_bind)
{
    static const setting settings[] = {
        {R3_REUSE_ADDRESS, 1}, {R3_REUSE_PORT, 1}, {R3_NODELAY, 1}, {R3_KEEPALIVE, 1},
        {R3_KEEPALIVE_IDLE_SECONDS, 30}, {R3_KEEPALIVE_INTERVAL_SECONDS, 5}, {R3_KEEPALIVE_COUNT, 4},
        {R3_LINGER_SECONDS, 3}, {R3_LINGER_SECONDS, 0}, {R3_LINGER_SECONDS, -1}, {R3_TTL, 7}, {R3_TOS, 0x10},
        {R3_FREEBIND, 1}, {R3_USER_TIMEOUT_MS, 5000}, {R3_FAST_OPEN_CONNECT, 1},
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

TEST(options_of_an_ipv6_socket)
{
    static const setting settings[] = {{R3_V6_ONLY, 1}, {R3_V6_ONLY, 0}, {R3_V6_HOPS, 9}, {R3_V6_TRAFFIC_CLASS, 8}};
    int fd = r3_udp_open(AF_INET6);
    if (fd == -EAFNOSUPPORT)
        SKIP("no IPv6 on this machine");
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        set_and_get(fd, settings[i]);
    CHECK(!tap_skip);
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

TEST(fast_open_queue_of_a_listener)
{
    setup_listener();
    set_and_get(listener, (setting){R3_FAST_OPEN_QUEUE, 5});
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
    RUN(options_of_a_tcp_socket_before_bind);
    RUN(options_that_need_privilege_or_more_than_an_emulator);
    RUN(buffer_sizes_are_doubled_by_the_kernel);
    RUN(options_of_an_ipv6_socket);
    RUN(v6_only_leaves_the_ipv4_port_to_others);
    RUN(what_a_socket_is);
    RUN(defer_accept_waits_for_bytes);
    RUN(fast_open_queue_of_a_listener);
    RUN(freebind_takes_an_address_that_is_not_here);
    RUN(bind_to_device_by_name);
    return tap_done();
}
