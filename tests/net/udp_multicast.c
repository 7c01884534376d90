/* Broadcast and multicast. Names follow mio's tests/udp_socket.rs. IPv4 stays on the loopback, interface 1 of every
 * network namespace; IPv6 has no multicast there, so it takes the first interface that has, with a group that stays on
 * it. qemu-user 7.2 cannot choose the interface to send through: there the routes do, and with hops of 0 nothing
 * leaves the machine. */
#include "net/datagram.h"

enum { LOOPBACK = 1 };

static void set_get(int fd, unsigned option, int value)
{
    int got = -1;
    CHECK_EQ(r3_option_set(fd, option, value), 0);
    CHECK_EQ(r3_option_get(fd, option, &got), 0);
    CHECK_EQ(got, value);
}

static void without_previous_set(const char *text, unsigned option, int value)
{
    int got = -1;
    if (!setup_udp(text))
        SKIP("no IPv6 on this machine");
    CHECK_EQ(r3_option_get(first, option, &got), 0);
    CHECK_EQ(got, value);
    teardown();
}

TEST(set_get_ttl)
{
    setup_udp("127.0.0.1:0");
    set_get(first, R3_TTL, 10);
    teardown();
}

TEST(get_ttl_without_previous_set)
{
    int ttl = 0;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_option_get(first, R3_TTL, &ttl), 0);
    CHECK(ttl > 0);
    teardown();
}

TEST(set_get_broadcast)
{
    r3_address everyone;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_address_parse("255.255.255.255:9", &everyone), 0);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &everyone), -EACCES);
    set_get(first, R3_BROADCAST, 1);
    CHECK(r3_udp_send_to(first, "x", 1, &everyone) != -EACCES);
    set_get(first, R3_BROADCAST, 0);
    CHECK_EQ(r3_udp_send_to(first, "x", 1, &everyone), -EACCES);
    teardown();
}

TEST(get_broadcast_without_previous_set) { without_previous_set("127.0.0.1:0", R3_BROADCAST, 0); }

TEST(set_get_multicast_loop_v4)
{
    setup_udp("127.0.0.1:0");
    set_get(first, R3_MULTICAST_LOOP, 0);
    set_get(first, R3_MULTICAST_LOOP, 1);
    teardown();
}

TEST(get_multicast_loop_v4_without_previous_set) { without_previous_set("127.0.0.1:0", R3_MULTICAST_LOOP, 1); }

TEST(set_get_multicast_ttl_v4)
{
    setup_udp("127.0.0.1:0");
    set_get(first, R3_MULTICAST_TTL, 10);
    set_get(first, R3_MULTICAST_TTL, 0);
    teardown();
}

TEST(get_multicast_ttl_v4_without_previous_set) { without_previous_set("127.0.0.1:0", R3_MULTICAST_TTL, 1); }

TEST(set_get_multicast_loop_v6)
{
    if (!setup_udp("[::1]:0"))
        SKIP("no IPv6 on this machine");
    set_get(first, R3_V6_MULTICAST_LOOP, 0);
    set_get(first, R3_V6_MULTICAST_LOOP, 1);
    set_get(first, R3_V6_MULTICAST_HOPS, 7);
    teardown();
}

TEST(get_multicast_loop_v6_without_previous_set) { without_previous_set("[::1]:0", R3_V6_MULTICAST_LOOP, 1); }

/* A socket on any address, as members are; its group's address with its port in *group. */
static int open_member(const char *any, const char *group_text, r3_address *group)
{
    r3_address at;
    CHECK_EQ(r3_address_parse(any, &at), 0);
    int fd = r3_udp_serve(&at);
    CHECK(fd >= 0);
    CHECK_EQ(r3_udp_local_address(fd, &at), 0);
    CHECK_EQ(r3_address_parse(group_text, group), 0);
    r3_address_set_port(group, r3_address_port(&at));
    CHECK_EQ(r3_selector_register(&loop, fd, THIRD, R3_READABLE, R3_EDGE), 0);
    return fd;
}

/* The first interface through which first can send to the group; 0: by its routes; -1: it cannot. */
static int find_interface(const r3_address *group)
{
    for (int i = LOOPBACK; i < 20; i++) {
        int r = r3_udp_set_multicast_interface(first, r3_address_family(group), (unsigned)i);
        if (r == -ENOPROTOOPT)
            break;
        if (r == 0 && r3_udp_send_to(first, "probe", 5, group) == 5)
            return i;
    }
    return r3_udp_send_to(first, "probe", 5, group) == 5 ? 0 : -1;
}

static void join_and_leave(const char *any, const char *group_text)
{
    char bytes[16];
    r3_address group, peer;
    int member = open_member(any, group_text, &group);
    int hops = r3_address_family(&group) == AF_INET ? r3_option_set(first, R3_MULTICAST_TTL, 0)
                                                    : r3_option_set(first, R3_V6_MULTICAST_HOPS, 0);
    CHECK_EQ(hops, 0);
    int interface = find_interface(&group);
    if (interface < 0) {
        r3_fd_close(member);
        teardown();
        SKIP("no route for multicasts");
    }
    CHECK_EQ(r3_udp_join(member, &group, (unsigned)interface), 0);
    CHECK_EQ(r3_udp_join(member, &group, (unsigned)interface), -EADDRINUSE);
    CHECK_EQ(r3_udp_send_to(first, "to all", 6, &group), 6);
    CHECK(loop_readable(THIRD));
    CHECK_EQ(r3_udp_receive_from(member, bytes, sizeof bytes, &peer), 6);
    CHECK_EQ(r3_address_port(&peer), r3_address_port(&first_at));
    CHECK_EQ(r3_udp_leave(member, &group, (unsigned)interface), 0);
    CHECK_EQ(r3_udp_leave(member, &group, (unsigned)interface), -EADDRNOTAVAIL);
    CHECK_EQ(r3_udp_send_to(first, "to all", 6, &group), 6);
    CHECK(loop_quiet());
    r3_fd_close(member);
    teardown();
}

TEST(multicast)
{
    setup_udp("0.0.0.0:0");
    join_and_leave("0.0.0.0:0", "239.1.2.3");
}

TEST(multicast_ipv6)
{
    if (!setup_udp("[::]:0"))
        SKIP("no IPv6 on this machine");
    join_and_leave("[::]:0", "[ff01::1234]:0");
}

TEST(what_is_no_group_is_refused)
{
    r3_address address;
    setup_udp("127.0.0.1:0");
    CHECK_EQ(r3_udp_join(first, &second_at, LOOPBACK), -EINVAL);
    CHECK_EQ(r3_address_parse("unix:/x", &address), 0);
    CHECK_EQ(r3_udp_join(first, &address, LOOPBACK), -EAFNOSUPPORT);
    CHECK_EQ(r3_udp_set_multicast_interface(first, AF_UNIX, LOOPBACK), -EAFNOSUPPORT);
    teardown();
}

int main(void)
{
    RUN(set_get_ttl);
    RUN(get_ttl_without_previous_set);
    RUN(set_get_broadcast);
    RUN(get_broadcast_without_previous_set);
    RUN(set_get_multicast_loop_v4);
    RUN(get_multicast_loop_v4_without_previous_set);
    RUN(set_get_multicast_ttl_v4);
    RUN(get_multicast_ttl_v4_without_previous_set);
    RUN(set_get_multicast_loop_v6);
    RUN(get_multicast_loop_v6_without_previous_set);
    RUN(multicast);
    RUN(multicast_ipv6);
    RUN(what_is_no_group_is_refused);
    return tap_done();
}
