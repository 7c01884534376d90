/* The function-like macros of the headers: what they work out on this CPU. Those of one kernel are in its folder. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <endian.h>
#include <limits.h>
#include <netinet/in.h>
#include <netinet/icmp6.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/param.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "tap.h"

TEST(control_messages_are_laid_out_one_after_the_other)
{
    union {
        struct cmsghdr align;
        char bytes[CMSG_SPACE(sizeof(int)) + CMSG_SPACE(3 * sizeof(int))];
    } buffer = {0};
    struct msghdr message = {.msg_control = buffer.bytes, .msg_controllen = sizeof buffer.bytes};

    struct cmsghdr *first = CMSG_FIRSTHDR(&message);
    CHECK(first == &buffer.align);
    first->cmsg_len = CMSG_LEN(sizeof(int));
    CHECK_EQ(first->cmsg_len, CMSG_ALIGN(sizeof(struct cmsghdr)) + 4);
    CHECK_EQ(CMSG_SPACE(sizeof(int)), CMSG_ALIGN(sizeof(struct cmsghdr)) + 8);
    CHECK(CMSG_DATA(first) == (unsigned char *)first + CMSG_ALIGN(sizeof *first));

    struct cmsghdr *second = CMSG_NXTHDR(&message, first);
    CHECK((char *)second == buffer.bytes + CMSG_SPACE(sizeof(int)));
    second->cmsg_len = CMSG_LEN(3 * sizeof(int));
    CHECK(CMSG_NXTHDR(&message, second) == NULL);
}

TEST(control_messages_that_leave_the_buffer_end_the_walk)
{
    union {
        struct cmsghdr align;
        char bytes[64];
    } buffer = {0};
    struct msghdr message = {.msg_control = buffer.bytes, .msg_controllen = sizeof buffer.bytes};

    buffer.align.cmsg_len = 0;
    CHECK(CMSG_NXTHDR(&message, &buffer.align) == NULL);
    buffer.align.cmsg_len = 4;
    CHECK(CMSG_NXTHDR(&message, &buffer.align) == NULL);
    buffer.align.cmsg_len = 0xffffffff;
    CHECK(CMSG_NXTHDR(&message, &buffer.align) == NULL);
    buffer.align.cmsg_len = sizeof buffer.bytes - 8; /* no room for another header */
    CHECK(CMSG_NXTHDR(&message, &buffer.align) == NULL);
    message.msg_controllen = sizeof(struct cmsghdr) - 1;
    CHECK(CMSG_FIRSTHDR(&message) == NULL);
}

TEST(cpu_sets_hold_what_was_set_and_no_other)
{
    cpu_set_t set, other, result;
    CPU_ZERO(&set);
    CHECK_EQ(CPU_COUNT(&set), 0);
    CPU_SET(0, &set);
    CPU_SET(63, &set);
    CPU_SET(64, &set);
    CPU_SET(CPU_SETSIZE - 1, &set);
    CHECK_EQ(CPU_COUNT(&set), 4);
    CHECK(CPU_ISSET(63, &set) && CPU_ISSET(CPU_SETSIZE - 1, &set) && !CPU_ISSET(1, &set));
    CPU_CLR(63, &set);
    CHECK(!CPU_ISSET(63, &set));

    CPU_SET(CPU_SETSIZE, &set); /* outside: ignored */
    CHECK_EQ(CPU_COUNT(&set), 3);
    CHECK(!CPU_ISSET(CPU_SETSIZE, &set));

    CPU_ZERO(&other);
    CPU_SET(64, &other);
    CPU_SET(65, &other);
    CPU_AND(&result, &set, &other);
    CHECK_EQ(CPU_COUNT(&result), 1);
    CPU_OR(&result, &set, &other);
    CHECK_EQ(CPU_COUNT(&result), 4);
    CPU_XOR(&result, &set, &other);
    CHECK_EQ(CPU_COUNT(&result), 3);
    CHECK(!CPU_EQUAL(&set, &other) && CPU_EQUAL(&set, &set));
}

TEST(cpu_sets_of_any_size_come_from_the_heap)
{
    size_t size = CPU_ALLOC_SIZE(4097);
    CHECK_EQ(size, 520);
    cpu_set_t *set = CPU_ALLOC(4097);
    CHECK(set != NULL);
    CPU_ZERO_S(size, set);
    CPU_SET_S(4096, size, set);
    CHECK(CPU_ISSET_S(4096, size, set));
    CHECK_EQ(CPU_COUNT_S(size, set), 1);
    CPU_CLR_S(4096, size, set);
    CHECK_EQ(CPU_COUNT_S(size, set), 0);
    CPU_FREE(set);
}

TEST(wait_statuses_tell_exit_signal_and_stop_apart)
{
    int exited = 3 << 8, killed = 9, dumped = 11 | 0x80, stopped = 19 << 8 | 0x7f;
    CHECK(WIFEXITED(exited) && !WIFSIGNALED(exited) && !WIFSTOPPED(exited) && !WIFCONTINUED(exited));
    CHECK_EQ(WEXITSTATUS(exited), 3);
    CHECK(WIFSIGNALED(killed) && !WIFEXITED(killed) && !WIFSTOPPED(killed) && !WCOREDUMP(killed));
    CHECK_EQ(WTERMSIG(killed), 9);
    CHECK(WIFSIGNALED(dumped) && WCOREDUMP(dumped));
    CHECK_EQ(WTERMSIG(dumped), 11);
    CHECK(WIFSTOPPED(stopped) && !WIFEXITED(stopped) && !WIFSIGNALED(stopped));
    CHECK_EQ(WSTOPSIG(stopped), 19);
    CHECK(!WIFCONTINUED(exited) && !WIFCONTINUED(killed) && !WIFCONTINUED(stopped));
}

TEST(file_types_are_told_by_their_mode)
{
    CHECK(S_ISREG(0100644) && !S_ISDIR(0100644));
    CHECK(S_ISDIR(0040755) && S_ISLNK(0120777) && S_ISSOCK(0140600));
    CHECK(S_ISCHR(0020600) && S_ISBLK(0060600) && S_ISFIFO(0010600));
    CHECK_EQ(IFTODT(S_IFDIR), DT_DIR);
    CHECK_EQ(DTTOIF(DT_LNK), S_IFLNK);
}

TEST(descriptor_sets_hold_what_was_set_and_no_other)
{
    fd_set set;
    FD_ZERO(&set);
    FD_SET(0, &set);
    FD_SET(64, &set);
    FD_SET(FD_SETSIZE - 1, &set);
    CHECK(FD_ISSET(0, &set) && FD_ISSET(64, &set) && FD_ISSET(FD_SETSIZE - 1, &set) && !FD_ISSET(63, &set));
    FD_CLR(64, &set);
    CHECK(!FD_ISSET(64, &set));
}

TEST(ipv6_addresses_are_told_by_their_prefix)
{
    struct in6_addr any = IN6ADDR_ANY_INIT, loopback = IN6ADDR_LOOPBACK_INIT;
    struct in6_addr link = {{{0xfe, 0x80}}}, site = {{{0xfe, 0xc0}}}, all_nodes = {{{0xff, 0x02, [15] = 1}}};
    struct in6_addr mapped = {{{[10] = 0xff, 0xff, 127, 0, 0, 1}}}, compatible = {{{[12] = 10, 0, 0, 1}}};
    CHECK(IN6_IS_ADDR_UNSPECIFIED(&any) && !IN6_IS_ADDR_UNSPECIFIED(&loopback));
    CHECK(IN6_IS_ADDR_LOOPBACK(&loopback) && !IN6_IS_ADDR_LOOPBACK(&any));
    CHECK(IN6_IS_ADDR_LINKLOCAL(&link) && !IN6_IS_ADDR_SITELOCAL(&link));
    CHECK(IN6_IS_ADDR_SITELOCAL(&site) && !IN6_IS_ADDR_LINKLOCAL(&site));
    CHECK(IN6_IS_ADDR_MULTICAST(&all_nodes) && IN6_IS_ADDR_MC_LINKLOCAL(&all_nodes));
    CHECK(!IN6_IS_ADDR_MC_GLOBAL(&all_nodes));
    CHECK(IN6_IS_ADDR_V4MAPPED(&mapped) && !IN6_IS_ADDR_V4COMPAT(&mapped));
    CHECK(IN6_IS_ADDR_V4COMPAT(&compatible) && !IN6_IS_ADDR_V4COMPAT(&loopback));
    CHECK(IN6_ARE_ADDR_EQUAL(&any, &any) && !IN6_ARE_ADDR_EQUAL(&any, &loopback));
}

TEST(network_byte_order_puts_the_high_byte_first)
{
    union { uint32_t word; uint16_t half; unsigned char bytes[4]; } u;
    u.word = htonl(0x01020304);
    CHECK(u.bytes[0] == 1 && u.bytes[3] == 4);
    CHECK_EQ(ntohl(u.word), 0x01020304);
    u.half = htons(0x0102);
    CHECK(u.bytes[0] == 1 && u.bytes[1] == 2);
    u.word = htole32(0x01020304);
    CHECK(u.bytes[0] == 4 && u.bytes[3] == 1);
    CHECK_EQ(be64toh(htobe64(0x0102030405060708)), 0x0102030405060708);
}

TEST(timevals_carry_between_seconds_and_microseconds)
{
    struct timeval a = {1, 700000}, b = {2, 600000}, c;
    timeradd(&a, &b, &c);
    CHECK(c.tv_sec == 4 && c.tv_usec == 300000);
    timersub(&b, &a, &c);
    CHECK(c.tv_sec == 0 && c.tv_usec == 900000);
    CHECK(timercmp(&a, &b, <) && !timercmp(&a, &b, >));
    CHECK(timerisset(&a));
    timerclear(&a);
    CHECK(!timerisset(&a));
}

TEST(icmp_filters_block_and_pass_single_types)
{
    struct icmp6_filter filter;
    ICMP6_FILTER_SETBLOCKALL(&filter);
    ICMP6_FILTER_SETPASS(ND_ROUTER_ADVERT, &filter);
    CHECK(ICMP6_FILTER_WILLPASS(ND_ROUTER_ADVERT, &filter) && ICMP6_FILTER_WILLBLOCK(ND_REDIRECT, &filter));
    ICMP6_FILTER_SETPASSALL(&filter);
    ICMP6_FILTER_SETBLOCK(ND_REDIRECT, &filter);
    CHECK(ICMP6_FILTER_WILLBLOCK(ND_REDIRECT, &filter) && ICMP6_FILTER_WILLPASS(ND_ROUTER_ADVERT, &filter));
}

TEST(small_sums_of_param_h_are_right)
{
    char map[4] = {0};
    setbit(map, 17);
    CHECK(isset(map, 17) && isclr(map, 16) && map[2] == 2);
    clrbit(map, 17);
    CHECK(isclr(map, 17));
    CHECK_EQ(howmany(17, 8), 3);
    CHECK_EQ(roundup(17, 8), 24);
    CHECK(powerof2(64) && !powerof2(65));
    struct sockaddr_un address = {.sun_path = "/run/x"};
    CHECK_EQ(SUN_LEN(&address), offsetof(struct sockaddr_un, sun_path) + 6);
}

int main(void)
{
    RUN(control_messages_are_laid_out_one_after_the_other);
    RUN(control_messages_that_leave_the_buffer_end_the_walk);
    RUN(cpu_sets_hold_what_was_set_and_no_other);
    RUN(cpu_sets_of_any_size_come_from_the_heap);
    RUN(wait_statuses_tell_exit_signal_and_stop_apart);
    RUN(file_types_are_told_by_their_mode);
    RUN(descriptor_sets_hold_what_was_set_and_no_other);
    RUN(ipv6_addresses_are_told_by_their_prefix);
    RUN(network_byte_order_puts_the_high_byte_first);
    RUN(timevals_carry_between_seconds_and_microseconds);
    RUN(icmp_filters_block_and_pass_single_types);
    RUN(small_sums_of_param_h_are_right);
    return tap_done();
}
