/* getaddrinfo and getnameinfo, with the machine's files where nothing of them matters, else with the test's own. */
#include "net/dns.h"
#include "../../net/netdb.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>

static char hosts[] = "/tmp/ring3-hosts-XXXXXX", services[] = "/tmp/ring3-services-XXXXXX";
static r3_resolver_config config = {.attempts = 1, .timeout_ms = 100, .ndots = 1};
static struct addrinfo *list;

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

static int find(const char *node, const char *service, int flags, int family, int type)
{
    struct addrinfo hints = {.ai_flags = flags, .ai_family = family, .ai_socktype = type};
    list = 0;
    return __r3_getaddrinfo(&config, services, node, service, &hints, &list);
}

static int length(const struct addrinfo *info)
{
    int n = 0;
    for (; info; info = info->ai_next)
        n++;
    return n;
}

static const char *text_of(const struct addrinfo *info)
{
    static char text[R3_ADDRESS_TEXT_BYTES];
    r3_address address = {0};
    text[0] = 0;
    if (info) {
        memcpy(&address.as, info->ai_addr, info->ai_addrlen);
        address.len_bytes = info->ai_addrlen;
        r3_address_format(&address, text, sizeof text);
    }
    return text;
}

static int pick(const char *node, const char *service, int flags, int family, const char *want)
{
    int r = find(node, service, flags, family, SOCK_STREAM);
    if (!r) {
        CHECK_EQ(length(list), 1);
        CHECK_STR(text_of(list), want);
    }
    freeaddrinfo(list);
    return r;
}

TEST(numbers_become_addresses)
{
    CHECK_EQ(pick("192.0.2.1", "80", 0, AF_UNSPEC, "192.0.2.1:80"), 0);
    CHECK_EQ(pick("127.1", "80", AI_NUMERICHOST, AF_INET, "127.0.0.1:80"), 0);
    CHECK_EQ(pick("2001:db8::1", 0, AI_NUMERICHOST | AI_NUMERICSERV, AF_INET6, "[2001:db8::1]:0"), 0);
    CHECK_EQ(pick("fe80::1%1", "1", AI_NUMERICHOST, AF_INET6, "[fe80::1%1]:1"), 0);
    CHECK_EQ(pick("192.0.2.1", 0, 0, AF_INET6, ""), EAI_NODATA);
    CHECK_EQ(pick("192.0.2.1", 0, AI_V4MAPPED, AF_INET6, "[::ffff:192.0.2.1]:0"), 0);
    CHECK_EQ(pick("seven", 0, AI_NUMERICHOST, AF_UNSPEC, ""), EAI_NONAME);
}

TEST(each_socket_type_has_an_entry)
{
    struct addrinfo *result;
    CHECK_EQ(getaddrinfo("192.0.2.1", "80", 0, &result), 0);
    CHECK_EQ(length(result), 3);
    CHECK_EQ(result->ai_socktype, SOCK_STREAM);
    CHECK_EQ(result->ai_protocol, IPPROTO_TCP);
    CHECK_EQ(result->ai_next->ai_socktype, SOCK_DGRAM);
    CHECK_EQ(result->ai_next->ai_protocol, IPPROTO_UDP);
    CHECK_EQ(result->ai_next->ai_next->ai_socktype, SOCK_RAW);
    CHECK(!result->ai_canonname);
    struct addrinfo *rest = result->ai_next; /* any part of a list may be freed */
    result->ai_next = 0;
    freeaddrinfo(rest);
    freeaddrinfo(result);
}

TEST(without_a_node_it_is_this_machine)
{
    CHECK_EQ(pick(0, "80", AI_PASSIVE, AF_INET, "0.0.0.0:80"), 0);
    CHECK_EQ(pick(0, "80", AI_PASSIVE, AF_INET6, "[::]:80"), 0);
    CHECK_EQ(pick(0, "80", 0, AF_INET, "127.0.0.1:80"), 0);
    CHECK_EQ(pick(0, "80", 0, AF_INET6, "[::1]:80"), 0);
    CHECK_EQ(find(0, "80", AI_PASSIVE, AF_UNSPEC, SOCK_STREAM), 0);
    CHECK_EQ(length(list), 2);
    freeaddrinfo(list);
}

TEST(services_are_read_by_protocol)
{
    write_file(services, "# services\nhttp 80/tcp www # web\nnews\t119/tcp\nclock 123/udp ntp\nboth 7/tcp\nboth 8/udp\n");
    CHECK_EQ(pick("192.0.2.1", "http", 0, AF_INET, "192.0.2.1:80"), 0);
    CHECK_EQ(pick("192.0.2.1", "www", 0, AF_INET, "192.0.2.1:80"), 0);
    CHECK_EQ(pick("192.0.2.1", "ntp", 0, AF_INET, ""), EAI_SERVICE);
    CHECK_EQ(pick("192.0.2.1", "nothing", 0, AF_INET, ""), EAI_SERVICE);
    CHECK_EQ(pick("192.0.2.1", "65536", 0, AF_INET, ""), EAI_SERVICE);
    CHECK_EQ(pick("192.0.2.1", "http", AI_NUMERICSERV, AF_INET, ""), EAI_NONAME);
    CHECK_EQ(find("192.0.2.1", "both", 0, AF_INET, 0), 0);
    CHECK_EQ(length(list), 2);
    CHECK_STR(text_of(list), "192.0.2.1:7");
    CHECK_STR(text_of(list->ai_next), "192.0.2.1:8");
    freeaddrinfo(list);
}

TEST(names_come_from_the_hosts_file)
{
    write_file(hosts, "192.0.2.7 seven.test seven\n192.0.2.8 dual\n2001:db8::8 dual\n");
    CHECK_EQ(find("seven", "1", AI_CANONNAME, AF_UNSPEC, SOCK_DGRAM), 0);
    CHECK_STR(text_of(list), "192.0.2.7:1");
    CHECK_STR(list ? list->ai_canonname : 0, "seven.test");
    freeaddrinfo(list);
    CHECK_EQ(pick("seven", 0, AI_V4MAPPED, AF_INET6, "[::ffff:192.0.2.7]:0"), 0);
    CHECK_EQ(pick("dual", 0, AI_V4MAPPED, AF_INET6, "[2001:db8::8]:0"), 0);
    CHECK_EQ(find("dual", 0, AI_V4MAPPED | AI_ALL, AF_INET6, SOCK_STREAM), 0);
    CHECK_EQ(length(list), 2);
    freeaddrinfo(list);
}

TEST(names_come_from_servers)
{
    struct dns_server server;
    dns_open(&server, HONEST);
    config.server_count = 1;
    config.timeout_ms = 3000;
    config.servers[0] = server.at;
    CHECK_EQ(find("alias.test", "1", AI_CANONNAME | AI_ADDRCONFIG, AF_UNSPEC, SOCK_STREAM), 0);
    CHECK_STR(text_of(list), "127.0.0.4:1");
    CHECK_STR(list ? list->ai_canonname : 0, "four.test");
    freeaddrinfo(list);
    CHECK_EQ(pick("nobody.test", 0, 0, AF_UNSPEC, ""), EAI_NONAME);
    CHECK_EQ(pick("four.test", 0, 0, AF_INET6, ""), EAI_NODATA);
    server.trick = SERVFAIL;
    CHECK_EQ(pick("four.test", 0, 0, AF_INET, ""), EAI_AGAIN);
    config.server_count = 0;
    dns_close(&server);
}

TEST(wrong_hints_are_refused)
{
    struct addrinfo stream_of_udp = {.ai_socktype = SOCK_STREAM, .ai_protocol = IPPROTO_UDP};
    CHECK_EQ(find("192.0.2.1", 0, 0x8000, AF_INET, 0), EAI_BADFLAGS);
    CHECK_EQ(find(0, "80", AI_CANONNAME, AF_INET, 0), EAI_BADFLAGS);
    CHECK_EQ(find("192.0.2.1", 0, 0, AF_UNIX, 0), EAI_FAMILY);
    CHECK_EQ(find("192.0.2.1", 0, 0, AF_INET, 77), EAI_SOCKTYPE);
    CHECK_EQ(getaddrinfo("192.0.2.1", 0, &stream_of_udp, &list), EAI_SOCKTYPE);
    CHECK_EQ(find(0, 0, 0, AF_INET, 0), EAI_NONAME);
    CHECK(gai_strerror(EAI_NONAME)[0] && strcmp(gai_strerror(EAI_NONAME), gai_strerror(EAI_AGAIN)));
    CHECK(gai_strerror(12345)[0]);
}

static char node[64], service[16];

static int name_of(const char *text, int flags)
{
    r3_address address;
    node[0] = service[0] = 0;
    CHECK_EQ(r3_address_parse(text, &address), 0);
    return __r3_getnameinfo(&config, services, &address.as.any, address.len_bytes, node, sizeof node, service,
                            sizeof service, flags);
}

TEST(addresses_become_numbers)
{
    CHECK_EQ(name_of("192.0.2.1:80", NI_NUMERICHOST | NI_NUMERICSERV), 0);
    CHECK_STR(node, "192.0.2.1");
    CHECK_STR(service, "80");
    CHECK_EQ(name_of("[fe80::1%1]:1", NI_NUMERICHOST | NI_NUMERICSERV | NI_NUMERICSCOPE), 0);
    CHECK_STR(node, "fe80::1%1");
    CHECK_EQ(name_of("[2001:db8::1%7]:1", NI_NUMERICHOST | NI_NUMERICSERV), 0);
    CHECK_STR(node, "2001:db8::1%7");
}

TEST(addresses_become_names)
{
    write_file(hosts, "192.0.2.7 seven.test seven\n");
    write_file(services, "http 80/tcp\nclock 80/udp\n");
    memcpy(config.search, "test", 5);
    CHECK_EQ(name_of("192.0.2.7:80", 0), 0);
    CHECK_STR(node, "seven.test");
    CHECK_STR(service, "http");
    config.search_count = 1;
    CHECK_EQ(name_of("192.0.2.7:80", NI_DGRAM | NI_NOFQDN), 0);
    config.search_count = 0;
    CHECK_STR(node, "seven");
    CHECK_STR(service, "clock");
    CHECK_EQ(name_of("192.0.2.9:81", 0), 0); /* nobody knows it */
    CHECK_STR(node, "192.0.2.9");
    CHECK_STR(service, "81");
    struct dns_server server;
    dns_open(&server, HONEST);
    config.server_count = 1;
    config.timeout_ms = 3000;
    config.servers[0] = server.at;
    CHECK_EQ(name_of("127.0.0.9:81", NI_NAMEREQD), 0);
    CHECK_STR(node, "nine.test");
    CHECK_EQ(name_of("127.0.0.10:81", NI_NAMEREQD), EAI_NONAME);
    config.server_count = 0;
    dns_close(&server);
}

TEST(buffers_too_small_and_wrong_flags_are_told)
{
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    char small[4];
    CHECK_EQ(getnameinfo((struct sockaddr *)&v4, sizeof v4, small, sizeof small, 0, 0, NI_NUMERICHOST), EAI_OVERFLOW);
    CHECK_EQ(getnameinfo((struct sockaddr *)&v4, sizeof v4, small, sizeof small, 0, 0, 0x8000), EAI_BADFLAGS);
    CHECK_EQ(getnameinfo((struct sockaddr *)&v4, sizeof v4 - 1, small, sizeof small, 0, 0, 0), EAI_FAMILY);
    CHECK_EQ(getnameinfo((struct sockaddr *)&v4, sizeof v4, 0, 0, 0, 0, 0), EAI_NONAME);
    CHECK_EQ(getnameinfo((struct sockaddr *)&v4, sizeof v4, 0, 0, small, sizeof small, NI_NUMERICSERV), 0);
    CHECK_STR(small, "0");
}

int main(void)
{
    close(mkstemp(hosts));
    close(mkstemp(services));
    config.hosts = hosts;
    RUN(numbers_become_addresses);
    RUN(each_socket_type_has_an_entry);
    RUN(without_a_node_it_is_this_machine);
    RUN(services_are_read_by_protocol);
    RUN(names_come_from_the_hosts_file);
    RUN(names_come_from_servers);
    RUN(wrong_hints_are_refused);
    RUN(addresses_become_numbers);
    RUN(addresses_become_names);
    RUN(buffers_too_small_and_wrong_flags_are_told);
    unlink(hosts);
    unlink(services);
    return tap_done();
}
