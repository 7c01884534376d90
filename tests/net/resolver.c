/* The resolver on the selector, against servers of the test's own. */
#include "net/dns.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { TOKEN = 5 };

static r3_resolver resolver;

/* Goes on by events and by the deadline, to the end. */
static int finish(int r)
{
    while (!r) {
        int n = r3_selector_wait(&loop, loop_events, LOOP_EVENTS, resolver.deadline_ns);
        CHECK(n >= 0);
        for (int i = 0; i < n; i++)
            CHECK_EQ(r3_event_token(&loop_events[i]), TOKEN);
        r = r3_resolver_step(&resolver);
    }
    CHECK_EQ(resolver.fd, -1);
    return r;
}

static int look_up(const r3_resolver_config *config, const char *name, int family)
{
    return finish(r3_resolver_start(&resolver, config, &loop, TOKEN, name, family));
}

static const char *address(int index)
{
    static char text[R3_ADDRESS_TEXT_BYTES];
    r3_address at;
    text[0] = 0;
    if (r3_resolver_address(&resolver, index, 80, &at) == 0)
        r3_address_format(&at, text, sizeof text);
    return text;
}

static struct dns_server first, second;

static r3_resolver_config with(enum trick trick)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    dns_open(&first, trick);
    return dns_config((struct dns_server *[]){&first}, 1);
}

static r3_resolver_config with_two(enum trick one, enum trick other)
{
    with(one);
    dns_open(&second, other);
    return dns_config((struct dns_server *[]){&first, &second}, 2);
}

static void end(void)
{
    dns_close(&first);
    r3_selector_close(&loop);
}

static void end_two(void)
{
    dns_close(&second);
    end();
}

TEST(numeric_addresses_need_no_server)
{
    r3_resolver_config config = {0};
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "192.0.2.1", AF_UNSPEC), 1);
    CHECK_STR(address(0), "192.0.2.1:80");
    CHECK_STR(r3_resolver_name(&resolver), "192.0.2.1");
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "2001:db8::1", AF_INET6), 1);
    CHECK_STR(address(0), "[2001:db8::1]:80");
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "2001:db8::1", AF_INET), -R3_ENODATA);
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "2001:db8::zz", AF_UNSPEC), -EINVAL);
    CHECK_EQ(r3_resolver_address(&resolver, 0, 0, &(r3_address){0}), -ENOENT);
}

TEST(what_is_no_name_is_refused)
{
    r3_resolver_config config = {.server_count = 1, .attempts = 1};
    char name[300];
    memset(name, 'a', sizeof name);
    name[64] = 0;
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, name, AF_INET), -EINVAL);
    memset(name, 'a', sizeof name);
    name[299] = 0;
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, name, AF_INET), -EINVAL);
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "", AF_INET), -EINVAL);
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, ".", AF_INET), -EINVAL);
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "a..b", AF_INET), -EINVAL);
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "a", AF_UNIX), -EAFNOSUPPORT);
}

TEST(localhost_is_this_machine)
{
    r3_resolver_config config = {0};
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "localhost", AF_INET), 1);
    CHECK_STR(address(0), "127.0.0.1:80");
    CHECK_EQ(r3_resolver_start(&resolver, &config, 0, 0, "x.LocalHost.", AF_UNSPEC), 2);
}

static char path[] = "/tmp/ring3-names-XXXXXX";

static void write_file(const char *text)
{
    FILE *file = fopen(path, "w");
    CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

TEST(the_hosts_file_comes_before_servers)
{
    r3_resolver_config config = with(SILENT);
    config.hosts = path;
    write_file("# comment\n192.0.2.7\tseven.test Seven # six\n\n2001:db8::7 seven\nnonsense seven\n192.0.2.8 six");
    CHECK_EQ(look_up(&config, "SEVEN", AF_UNSPEC), 2);
    CHECK_STR(r3_resolver_name(&resolver), "seven.test");
    CHECK_EQ(look_up(&config, "seven", AF_INET6), 1);
    CHECK_STR(address(0), "[2001:db8::7]:80");
    CHECK_EQ(look_up(&config, "six.", AF_UNSPEC), 1);
    CHECK_STR(address(0), "192.0.2.8:80");
    r3_address at;
    CHECK_EQ(r3_address_parse("192.0.2.7:1", &at), 0);
    CHECK_EQ(r3_resolver_start_reverse(&resolver, &config, &loop, TOKEN, &at), 1);
    CHECK_STR(r3_resolver_name(&resolver), "seven.test");
    CHECK_TRIES(first.udp_queries, 0);
    end();
}

TEST(both_families_are_asked_at_once)
{
    r3_resolver_config config = with(HONEST);
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 2);
    CHECK_TRIES(first.udp_queries, 2);
    CHECK_STR(r3_resolver_name(&resolver), "one.test");
    CHECK_EQ(look_up(&config, "one.test", AF_INET), 1);
    CHECK_STR(address(0), "127.0.0.1:80");
    CHECK_EQ(look_up(&config, "ONE.test.", AF_INET6), -ENOENT); /* the test's server minds the case */
    CHECK_EQ(look_up(&config, "one.test.", AF_INET6), 1);
    CHECK_STR(address(0), "[::1]:80");
    end();
}

TEST(it_works_without_a_selector)
{
    r3_resolver_config config = with(HONEST);
    int r = r3_resolver_start(&resolver, &config, 0, 0, "four.test", AF_UNSPEC);
    for (; !r; r = r3_resolver_step(&resolver)) {
        struct pollfd ready = {resolver.fd, POLLIN, 0};
        CHECK_EQ(poll(&ready, 1, 5000), 1);
    }
    CHECK_EQ(r, 1);
    CHECK_STR(address(0), "127.0.0.4:80");
    end();
}

TEST(cnames_are_followed)
{
    r3_resolver_config config = with(HONEST);
    CHECK_EQ(look_up(&config, "alias.test", AF_UNSPEC), 1);
    CHECK_STR(address(0), "127.0.0.4:80");
    CHECK_STR(r3_resolver_name(&resolver), "four.test");
    CHECK_EQ(look_up(&config, "ring.test", AF_INET), -EIO); /* in a ring: without end */
    end();
}

TEST(no_such_name_and_no_such_address_differ)
{
    r3_resolver_config config = with(HONEST);
    CHECK_EQ(look_up(&config, "nobody.test", AF_UNSPEC), -ENOENT);
    CHECK_EQ(look_up(&config, "four.test", AF_INET6), -R3_ENODATA);
    end();
}

TEST(the_search_list_is_tried_by_ndots)
{
    static const char domains[] = "none.test\0inner.test\0outer.test";
    r3_resolver_config config = with(HONEST);
    dns_search(&config, domains, sizeof domains, 3);
    CHECK_EQ(look_up(&config, "host", AF_INET), 1);
    CHECK_STR(address(0), "127.0.0.5:80");
    CHECK_STR(r3_resolver_name(&resolver), "host.inner.test");
    CHECK_TRIES(first.udp_queries, 2);
    CHECK_EQ(look_up(&config, "host.", AF_INET), -ENOENT);
    CHECK_TRIES(first.udp_queries, 3);
    CHECK_EQ(look_up(&config, "a.b", AF_INET), 1);
    CHECK_TRIES(first.udp_queries, 4);
    config.ndots = 2;
    CHECK_EQ(look_up(&config, "a.b", AF_INET), 1);
    CHECK_TRIES(first.udp_queries, 8);
    CHECK_EQ(look_up(&config, "host.outer", AF_INET), -ENOENT);
    end();
}

TEST(a_truncated_answer_is_fetched_by_tcp)
{
    r3_resolver_config config = with(HONEST);
    CHECK_EQ(look_up(&config, "many.test", AF_INET), 40);
    CHECK_STR(address(39), "127.0.1.39:80");
    CHECK_TRIES(first.udp_queries, 1);
    CHECK_TRIES(first.tcp_queries, 1);
    first.trick = TRUNCATES;
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 2);
    CHECK_TRIES(first.tcp_queries, 3);
    end();
}

TEST(with_edns_larger_answers_come_by_udp)
{
    r3_resolver_config config = with(HONEST);
    config.edns0 = 1;
    CHECK_EQ(look_up(&config, "many.test", AF_INET), 40);
    CHECK_TRIES(first.edns_bytes, 1232);
    CHECK_TRIES(first.udp_queries, 1);
    CHECK_TRIES(first.tcp_queries, 0);
    config.edns0 = 0;
    CHECK_EQ(look_up(&config, "many.test", AF_INET), 40);
    CHECK_EQ(first.edns_bytes, 0);
    CHECK_TRIES(first.tcp_queries, 1);
    end();
}

TEST(a_server_that_does_not_know_edns_is_asked_without)
{
    static const enum trick tricks[] = {REFUSES_EDNS, REFUSES_ALL_OF_IT};
    r3_resolver_config config = with(HONEST);
    config.edns0 = 1;
    config.attempts = 1;
    for (int i = 0; i < 2; i++) {
        first.trick = tricks[i];
        first.udp_queries = 0;
        CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
        CHECK_STR(address(0), "127.0.0.4:80");
        CHECK_EQ(first.edns_bytes, 0);
        CHECK_TRIES(first.udp_queries, 2);
        CHECK_TRIES(look_up(&config, "one.test", AF_UNSPEC), 2);
    }
    end();
}

TEST(a_server_that_keeps_silent_about_edns_is_asked_without_in_the_second_round)
{
    r3_resolver_config config = with(SILENT_EDNS);
    config.edns0 = 1;
    config.timeout_ms = 100;
    CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
    CHECK_TRIES(first.udp_queries, 2);
    config.attempts = 1;
    CHECK_EQ(look_up(&config, "four.test", AF_INET), -ETIMEDOUT);
    end();
}

TEST(by_tcp_alone_if_so_configured)
{
    r3_resolver_config config = with_two(DROPS_TCP, HONEST);
    config.use_tcp = 1;
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 2);
    CHECK_EQ(look_up(&config, "nobody.test", AF_INET), -ENOENT);
    CHECK_TRIES(first.udp_queries + second.udp_queries, 0);
    CHECK_TRIES(second.tcp_queries, 3);
    end_two();
}

TEST(an_answer_of_any_size_is_taken_into_the_callers_room)
{
    static unsigned char room[R3_RESOLVER_ANSWER_BYTES];
    r3_resolver_config config = with(HONEST);
    CHECK_EQ(look_up(&config, "huge.test", AF_INET), -R3_ENODATA); /* not in the first 4096 bytes */
    int r = r3_resolver_start(&resolver, &config, &loop, TOKEN, "huge.test", AF_INET);
    CHECK_EQ(r3_resolver_give_room(&resolver, room, 4095), -EINVAL);
    CHECK_EQ(r3_resolver_give_room(&resolver, room, sizeof room), 0);
    CHECK_EQ(finish(r), 1);
    CHECK_STR(address(0), "127.0.0.8:80");
    end();
}

TEST(without_aaaa_if_so_configured)
{
    r3_resolver_config config = with(HONEST);
    config.no_aaaa = 1;
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 1);
    CHECK_STR(address(0), "127.0.0.1:80");
    CHECK_TRIES(first.udp_queries, 1);
    CHECK_EQ(r3_resolver_start(&resolver, &config, &loop, TOKEN, "one.test", AF_INET6), -R3_ENODATA);
    end();
}

TEST(a_server_without_tcp_gives_way_to_the_next)
{
    r3_resolver_config config = with_two(DROPS_TCP, HONEST);
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 2);
    CHECK_TRIES(second.udp_queries > 0, 1);
    end_two();
}

TEST(a_silent_server_gives_way_after_its_time)
{
    r3_resolver_config config = with_two(SILENT, HONEST);
    config.timeout_ms = 100;
    int64_t begin = r3_clock_ns();
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 2);
    CHECK_TRIES(r3_clock_ns() - begin >= 100 * R3_MILLISECOND_NS, 1);
    CHECK_TRIES(first.udp_queries, 2);
    end_two();
}

TEST(silence_of_all_is_a_time_out)
{
    r3_resolver_config config = with(SILENT);
    config.timeout_ms = 50;
    config.attempts = 3;
    CHECK_EQ(look_up(&config, "one.test", AF_INET), -ETIMEDOUT);
    CHECK_TRIES(first.udp_queries, 3);
    end();
}

TEST(a_failing_server_gives_way_at_once)
{
    r3_resolver_config config = with_two(SERVFAIL, HONEST);
    CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
    second.trick = SERVFAIL;
    CHECK_EQ(look_up(&config, "four.test", AF_INET), -EIO);
    end_two();
}

TEST(a_closed_port_gives_way_at_once)
{
    r3_resolver_config config = with_two(HONEST, HONEST);
    dns_close(&first);
    CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
    dns_close(&second);
    CHECK_EQ(look_up(&config, "four.test", AF_INET), -EIO);
    r3_selector_close(&loop);
}

TEST(rotate_begins_with_any_server)
{
    r3_resolver_config config = with_two(HONEST, HONEST);
    config.rotate = 1;
    for (int i = 0; i < 64; i++)
        CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
    CHECK_TRIES(first.udp_queries + second.udp_queries, 64);
    CHECK_TRIES(first.udp_queries && second.udp_queries, 1);
    end_two();
}

TEST(silence_about_aaaa_leaves_a)
{
    r3_resolver_config config = with(SILENT_AAAA);
    config.timeout_ms = 100;
    CHECK_EQ(look_up(&config, "one.test", AF_UNSPEC), 1);
    CHECK_STR(address(0), "127.0.0.1:80");
    end();
}

TEST(answers_to_other_questions_are_not_taken)
{
    static const enum trick tricks[] = {WRONG_ID, WRONG_NAME, GARBAGE, LOOPS, OTHER_PORT};
    r3_resolver_config config = with(HONEST);
    config.timeout_ms = 50;
    config.attempts = 1;
    for (int i = 0; i < 5; i++) {
        first.trick = tricks[i];
        CHECK_EQ(look_up(&config, "four.test", AF_INET), -ETIMEDOUT);
    }
    end();
}

TEST(a_flood_of_wrong_answers_is_left_behind)
{
    r3_resolver_config config = with_two(FLOODS, HONEST);
    config.timeout_ms = 1000; /* a flood slower than the reader ends there */
    CHECK_EQ(look_up(&config, "four.test", AF_INET), 1);
    CHECK_TRIES(first.udp_queries, 1);
    CHECK_TRIES(second.udp_queries, 1);
    end_two();
}

TEST(malformed_answers_do_no_harm)
{
    r3_resolver_config config = with(MUTATES);
    config.timeout_ms = 5;
    config.attempts = 1;
    int taken = 0;
    for (int i = 0; i < 400; i++) {
        int r = look_up(&config, i & 1 ? "alias.test" : "many.test", AF_UNSPEC);
        CHECK((r > 0 && r <= R3_RESOLVER_ADDRESSES) || r == -ENOENT || r == -R3_ENODATA || r == -ETIMEDOUT || r == -EIO);
        taken += r > 0;
    }
    CHECK(taken > 0);
    end();
}

TEST(an_address_has_a_name)
{
    r3_resolver_config config = with(HONEST);
    r3_address at;
    CHECK_EQ(r3_address_parse("127.0.0.9:1", &at), 0);
    CHECK_EQ(finish(r3_resolver_start_reverse(&resolver, &config, &loop, TOKEN, &at)), 1);
    CHECK_STR(r3_resolver_name(&resolver), "nine.test");
    CHECK_EQ(r3_address_parse("2001:db8::9", &at), 0);
    CHECK_EQ(finish(r3_resolver_start_reverse(&resolver, &config, &loop, TOKEN, &at)), 1);
    CHECK_STR(r3_resolver_name(&resolver), "six.test");
    CHECK_EQ(r3_address_parse("127.0.0.10:1", &at), 0);
    CHECK_EQ(finish(r3_resolver_start_reverse(&resolver, &config, &loop, TOKEN, &at)), -ENOENT);
    CHECK_EQ(r3_address_parse("@x", &at), 0);
    CHECK_EQ(r3_resolver_start_reverse(&resolver, &config, &loop, TOKEN, &at), -EAFNOSUPPORT);
    end();
}

TEST(cancel_ends_it_and_leaves_no_descriptor)
{
    r3_resolver_config config = with(SILENT);
    int before = dup(0);
    close(before);
    CHECK_EQ(r3_resolver_start(&resolver, &config, &loop, TOKEN, "one.test", AF_UNSPEC), 0);
    CHECK(resolver.fd >= 0);
    CHECK_EQ(r3_resolver_step(&resolver), 0);
    r3_resolver_cancel(&resolver);
    r3_resolver_cancel(&resolver);
    CHECK(loop_quiet());
    int after = dup(0);
    close(after);
    CHECK_EQ(after, before);
    end();
}

TEST(resolv_conf_is_read)
{
    r3_resolver_config config;
    char text[R3_ADDRESS_TEXT_BYTES];
    write_file("; comment\nnameserver 192.0.2.1 # one\nnameserver 2001:db8::1\nnameserver bad\nnameserver 192.0.2.3\n"
               "nameserver 192.0.2.4\nsearch x.test\ndomain a.test\nsearch b.test c.test\n"
               "options ndots:99 timeout:2 attempts:4 rotate unknown edns0 trust-ad\nsortlist 1.2.3.4\n");
    CHECK_EQ(r3_resolver_load(path, &config), 0);
    CHECK_EQ(config.server_count, 3);
    CHECK(r3_address_format(&config.servers[1], text, sizeof text) > 0);
    CHECK_STR(text, "[2001:db8::1]:53");
    CHECK(r3_address_format(&config.servers[2], text, sizeof text) > 0);
    CHECK_STR(text, "192.0.2.3:53");
    CHECK_EQ(config.search_count, 2);
    CHECK(!memcmp(config.search, "b.test\0c.test", 14));
    CHECK_EQ(config.ndots, 15);
    CHECK_EQ(config.timeout_ms, 2000);
    CHECK_EQ(config.attempts, 4);
    CHECK_EQ(config.rotate, 1);
    CHECK_EQ(config.edns0, 1);
    CHECK_EQ(config.use_tcp, 0);
    CHECK_EQ(config.no_aaaa, 0);
    write_file("nameserver fe80::1%7\noptions use-vc no-aaaa ndots:0 timeout:0 attempts:99\n");
    CHECK_EQ(r3_resolver_load(path, &config), 0);
    CHECK(r3_address_format(&config.servers[0], text, sizeof text) > 0);
    CHECK_STR(text, "[fe80::1%7]:53");
    CHECK_EQ(config.use_tcp, 1);
    CHECK_EQ(config.no_aaaa, 1);
    CHECK_EQ(config.ndots, 0);
    CHECK_EQ(config.timeout_ms, 5000);
    CHECK_EQ(config.attempts, 5);
    CHECK_EQ(r3_resolver_load("/nonexistent/resolv.conf", &config), 0);
    CHECK_EQ(config.server_count, 1);
    CHECK(r3_address_format(&config.servers[0], text, sizeof text) > 0);
    CHECK_STR(text, "127.0.0.1:53");
    CHECK_EQ(config.timeout_ms, 5000);
}

int main(void)
{
    close(mkstemp(path));
    RUN(numeric_addresses_need_no_server);
    RUN(what_is_no_name_is_refused);
    RUN(localhost_is_this_machine);
    RUN(the_hosts_file_comes_before_servers);
    RUN(both_families_are_asked_at_once);
    RUN(it_works_without_a_selector);
    RUN(cnames_are_followed);
    RUN(no_such_name_and_no_such_address_differ);
    RUN(the_search_list_is_tried_by_ndots);
    RUN(a_truncated_answer_is_fetched_by_tcp);
    RUN(with_edns_larger_answers_come_by_udp);
    RUN(a_server_that_does_not_know_edns_is_asked_without);
    RUN(a_server_that_keeps_silent_about_edns_is_asked_without_in_the_second_round);
    RUN(by_tcp_alone_if_so_configured);
    RUN(an_answer_of_any_size_is_taken_into_the_callers_room);
    RUN(without_aaaa_if_so_configured);
    RUN(a_server_without_tcp_gives_way_to_the_next);
    RUN(a_silent_server_gives_way_after_its_time);
    RUN(silence_of_all_is_a_time_out);
    RUN(a_failing_server_gives_way_at_once);
    RUN(a_closed_port_gives_way_at_once);
    RUN(rotate_begins_with_any_server);
    RUN(silence_about_aaaa_leaves_a);
    RUN(answers_to_other_questions_are_not_taken);
    RUN(a_flood_of_wrong_answers_is_left_behind);
    RUN(malformed_answers_do_no_harm);
    RUN(an_address_has_a_name);
    RUN(cancel_ends_it_and_leaves_no_descriptor);
    RUN(resolv_conf_is_read);
    unlink(path);
    return tap_done();
}
