/* Which address is tried first: the nine rules of RFC 6724, 6, by its own examples (10.2), and what is known of sources. */
#include "../../net/resolver.h"
#include "tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NOTHING, UNREACHABLE = 1, DEPRECATED = 2, HOME = 4, TUNNEL = 8 };

static r3_resolver_ip ip(const char *text)
{
    r3_resolver_ip ip;
    if (__r3_resolver_parse(text, &ip) < 0)
        abort();
    return ip;
}

static unsigned rank(const char *to, const char *from, int what)
{
    r3_resolver_ip address = ip(to);
    struct __r3_source source = {.ip = ip(from), .reachable = !(what & UNREACHABLE), .deprecated = !!(what & DEPRECATED),
                                 .home = !!(what & HOME), .tunnel = !!(what & TUNNEL)};
    return __r3_resolver_rank(&address, &source);
}

/* The better address, its source and what that is; then the other. */
static int is_before(const char *to, const char *from, int what, const char *other, const char *other_from, int other_what)
{
    return rank(to, from, what) > rank(other, other_from, other_what);
}

TEST(what_cannot_be_reached_comes_last)
{
    CHECK(is_before("198.51.100.1", "198.51.100.2", 0, "2001:db8::1", "::", UNREACHABLE));
    CHECK(is_before("fe80::1", "2001:db8::2", DEPRECATED | TUNNEL, "2001:db8::1", "::", UNREACHABLE));
}

TEST(matching_scope_is_preferred)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "198.51.100.121", "169.254.13.78", 0));
    CHECK(is_before("198.51.100.121", "198.51.100.117", 0, "2001:db8:1::1", "fe80::1", 0));
}

TEST(deprecated_sources_are_avoided)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "fe80::1", "fe80::2", DEPRECATED));
    CHECK(is_before("fe80::1", "fe80::2", 0, "2001:db8:1::1", "2001:db8:1::2", DEPRECATED));
}

TEST(home_addresses_are_preferred)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:3::1", HOME, "fe80::1", "fe80::2", 0));
    CHECK(is_before("fe80::1", "fe80::2", 0, "2001:db8:1::1", "2001:db8:3::1", DEPRECATED | HOME));
}

TEST(a_matching_label_is_preferred)
{
    CHECK(is_before("2002:c633:6401::1", "2002:c633:6401::2", 0, "2001:db8:1::1", "2002:c633:6401::2", 0));
    CHECK(is_before("198.51.100.121", "198.51.100.117", 0, "2001:db8::1", "2002:c633:6401::2", 0));
}

TEST(higher_precedence_is_preferred)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "10.1.2.3", "10.1.2.4", 0));
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "2002:c633:6401::1", "2002:c633:6401::2", 0));
    CHECK(is_before("198.51.100.121", "198.51.100.117", 0, "fd00::1", "fd00::2", 0));
    CHECK(is_before("::1", "::1", 0, "127.0.0.1", "127.0.0.1", 0));
}

TEST(native_transport_is_preferred)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "2001:db8:2::1", "2001:db8:2::2", TUNNEL));
    CHECK(is_before("2001:db8:1::1", "2001:db8:9::2", 0, "fe80::1", "fe80::2", TUNNEL));
}

TEST(a_smaller_scope_is_preferred)
{
    CHECK(is_before("fe80::1", "fe80::2", 0, "2001:db8:1::1", "2001:db8:1::2", 0));
}

TEST(the_longest_common_prefix_is_preferred)
{
    CHECK(is_before("2001:db8:1::1", "2001:db8:1::2", 0, "2001:db8:3ffe::1", "2001:db8:3f44::2", 0));
    /* but only within the network's 64 bits, and not for IPv4 */
    CHECK_EQ(rank("2001:db8:1::1", "2001:db8:1::2", 0), rank("2001:db8:1::8000:0:0:1", "2001:db8:1::2", 0));
    CHECK_EQ(rank("10.1.2.3", "10.1.2.4", 0), rank("10.9.9.9", "10.1.2.4", 0));
}

TEST(equals_stay_in_the_servers_order)
{
    r3_resolver_ip ips[] = {ip("127.0.0.9"), ip("127.0.0.1"), ip("127.0.0.5")};
    __r3_resolver_order(ips, 3);
    CHECK_EQ(ips[0].bytes[3], 9);
    CHECK_EQ(ips[1].bytes[3], 1);
    CHECK_EQ(ips[2].bytes[3], 5);
}

TEST(the_kernel_is_asked_for_sources)
{
    r3_resolver_ip to[] = {ip("127.0.0.1"), ip("255.255.255.255")};
    struct __r3_source sources[2];
    __r3_resolver_sources(to, sources, 2);
    CHECK_EQ(sources[0].reachable, 1);
    CHECK(!memcmp(sources[0].ip.bytes, to[0].bytes, 4));
    CHECK_EQ(sources[1].reachable, 0); /* no broadcast without SO_BROADCAST */
}

static char folder[] = "/tmp/ring3-order-XXXXXX";

static const char *path(const char *name)
{
    static char text[2][64];
    static int turn;
    turn = !turn;
    snprintf(text[turn], sizeof *text, "%s/%s", folder, name);
    return text[turn];
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(path(name), "w");
    CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

TEST(facts_are_taken_from_the_kernels_files)
{
    struct __r3_source sources[4] = {{.ip = ip("2001:db8::2"), .reachable = 1}, {.ip = ip("fe80::2"), .reachable = 1},
                                     {.ip = ip("2001:db8::3"), .reachable = 1}, {.ip = ip("10.0.0.1"), .reachable = 1}};
    mkdir(path("eth0"), 0700);
    mkdir(path("sit1"), 0700);
    write_file("eth0/type", "1\n");
    write_file("sit1/type", "776\n");
    write_file("if_inet6", "nonsense\n"
                           "20010db8000000000000000000000002 04 40 00 a0     eth0\n"
                           "fe800000000000000000000000000002 04 40 20 80     sit1\n"
                           "20010db8000000000000000000000003 05 40 00 10     gone\n"
                           "20010db8000000000000000000000003 05 40 00\n"
                           "20010db8000000000000000000000003 05 40 00 zz     eth0\n");
    __r3_resolver_source_facts(sources, 4, path("if_inet6"), folder);
    CHECK_EQ(sources[0].deprecated, 1);
    CHECK_EQ(sources[0].home, 0);
    CHECK_EQ(sources[0].tunnel, 0);
    CHECK_EQ(sources[1].deprecated, 0);
    CHECK_EQ(sources[1].tunnel, 1);
    CHECK_EQ(sources[2].home, 1);
    CHECK_EQ(sources[2].tunnel, 0);
    CHECK(!sources[3].deprecated && !sources[3].home && !sources[3].tunnel);
    __r3_resolver_source_facts(sources, 4, path("missing"), folder);
    CHECK_EQ(sources[0].deprecated, 1);
    const char *const files[] = {"if_inet6", "eth0/type", "sit1/type"}, *const folders[] = {"eth0", "sit1"};
    for (int i = 0; i < 3; i++)
        unlink(path(files[i]));
    for (int i = 0; i < 2; i++)
        rmdir(path(folders[i]));
}

int main(void)
{
    CHECK(mkdtemp(folder));
    RUN(what_cannot_be_reached_comes_last);
    RUN(matching_scope_is_preferred);
    RUN(deprecated_sources_are_avoided);
    RUN(home_addresses_are_preferred);
    RUN(a_matching_label_is_preferred);
    RUN(higher_precedence_is_preferred);
    RUN(native_transport_is_preferred);
    RUN(a_smaller_scope_is_preferred);
    RUN(the_longest_common_prefix_is_preferred);
    RUN(equals_stay_in_the_servers_order);
    RUN(the_kernel_is_asked_for_sources);
    RUN(facts_are_taken_from_the_kernels_files);
    rmdir(folder);
    return tap_done();
}
