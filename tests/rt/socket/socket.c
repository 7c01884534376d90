/* Sockets by their POSIX names, addresses as text, interfaces by name. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include "tap.h"

TEST(a_connection_is_made_and_carries_bytes)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)}, peer;
    socklen_t len = sizeof address, peer_len = sizeof peer;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1, type = 0;
    char buf[10] = "";
    CHECK(fcntl(listener, F_GETFD) & FD_CLOEXEC);
    CHECK_EQ(setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), 0);
    CHECK_EQ(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    CHECK_EQ(listen(listener, 5), 0);
    CHECK_EQ(getsockname(listener, (struct sockaddr *)&address, &len), 0);
    CHECK(address.sin_port != 0);
    len = sizeof type;
    CHECK_EQ(getsockopt(listener, SOL_SOCKET, SO_TYPE, &type, &len), 0);
    CHECK_EQ(type, SOCK_STREAM);
    int client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_EQ(connect(client, (struct sockaddr *)&address, sizeof address), 0);
    int server = accept4(listener, (struct sockaddr *)&peer, &peer_len, SOCK_CLOEXEC | SOCK_NONBLOCK);
    CHECK(server >= 0 && (fcntl(server, F_GETFL) & O_NONBLOCK));
    CHECK_EQ(peer.sin_family, AF_INET);
    errno = 0;
    CHECK_EQ(recv(server, buf, sizeof buf, 0), -1);
    CHECK_EQ(errno, EAGAIN);
    CHECK_EQ(send(client, "hello", 5, MSG_NOSIGNAL), 5);
    fcntl(server, F_SETFL, 0);
    CHECK_EQ(recv(server, buf, sizeof buf, MSG_PEEK), 5);
    CHECK_EQ(recv(server, buf, sizeof buf, 0), 5);
    CHECK_STR(buf, "hello");
    CHECK_EQ(shutdown(client, SHUT_WR), 0);
    CHECK_EQ(recv(server, buf, sizeof buf, 0), 0);
    CHECK_EQ(getpeername(client, (struct sockaddr *)&peer, &peer_len), 0);
    CHECK_EQ(peer.sin_port, address.sin_port);
    close(client), close(server), close(listener);
}

TEST(messages_carry_pieces_and_descriptors)
{
    int fds[2], passed = -1;
    char a[3] = "ab", b[3] = "cd", got[5] = "";
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct iovec out[2] = {{a, 2}, {b, 2}}, in = {got, 4};
    struct msghdr message = {.msg_iov = out, .msg_iovlen = 2, .msg_control = &control, .msg_controllen = sizeof control};
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fds[0], sizeof(int));
    CHECK_EQ(sendmsg(fds[0], &message, 0), 4);
    memset(&control, 0, sizeof control);
    message.msg_iov = &in;
    message.msg_iovlen = 1;
    CHECK_EQ(recvmsg(fds[1], &message, MSG_CMSG_CLOEXEC), 4);
    CHECK_STR(got, "abcd");
    c = CMSG_FIRSTHDR(&message);
    if (CHECK(c && c->cmsg_type == SCM_RIGHTS))
        memcpy(&passed, CMSG_DATA(c), sizeof passed);
    CHECK(passed > 2 && (fcntl(passed, F_GETFD) & FD_CLOEXEC));
    close(passed), close(fds[0]), close(fds[1]);
}

TEST(datagrams_say_where_they_come_from)
{
    struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_addr = in6addr_loopback}, from;
    socklen_t len = sizeof address, from_len = sizeof from;
    int a = socket(AF_INET6, SOCK_DGRAM, 0), b = socket(AF_INET6, SOCK_DGRAM, 0);
    char buf[10];
    if (a < 0 || bind(a, (struct sockaddr *)&address, sizeof address) < 0)
        SKIP("no IPv6");
    CHECK_EQ(getsockname(a, (struct sockaddr *)&address, &len), 0);
    CHECK_EQ(sendto(b, "xyz", 3, 0, (struct sockaddr *)&address, sizeof address), 3);
    CHECK_EQ(recvfrom(a, buf, sizeof buf, 0, (struct sockaddr *)&from, &from_len), 3);
    CHECK(from_len == sizeof from && !memcmp(&from.sin6_addr, &in6addr_loopback, 16));
    close(a), close(b);
}

TEST(errors_are_the_kernels)
{
    errno = 0;
    CHECK_EQ(socket(-1, 0, 0), -1);
    CHECK(errno == EAFNOSUPPORT || errno == EINVAL || errno == EPROTONOSUPPORT);
    CHECK_EQ(listen(-1, 0), -1);
    CHECK_EQ(errno, EBADF);
    CHECK_EQ(send(0, "", 0, MSG_NOSIGNAL), -1);
    CHECK_EQ(errno, ENOTSOCK);
}

TEST(addresses_are_read_and_written)
{
    static const char *const same[] = {"127.0.0.1", "255.255.255.255", "::", "::1", "2001:db8::1", "fe80::1:2:3:4",
                                       "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1::8"};
    static const char *const wrong[] = {"", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "1.2.3.4.5", ":::", "1:2",
                                        "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "g::"};
    unsigned char ip[16];
    char text[INET6_ADDRSTRLEN];
    for (unsigned i = 0; i < sizeof same / sizeof *same; i++) {
        int family = strchr(same[i], ':') ? AF_INET6 : AF_INET;
        CHECK_EQ(inet_pton(family, same[i], ip), 1);
        CHECK_STR(inet_ntop(family, ip, text, sizeof text), same[i]);
    }
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_EQ(inet_pton(strchr(wrong[i], ':') ? AF_INET6 : AF_INET, wrong[i], ip), 0);
    errno = 0;
    CHECK_EQ(inet_pton(AF_UNIX, "x", ip), -1);
    CHECK_EQ(errno, EAFNOSUPPORT);
    CHECK(!inet_ntop(AF_INET, "\1\2\3\4", text, 7));
    CHECK_EQ(errno, ENOSPC);
    CHECK_STR(inet_ntop(AF_INET, "\1\2\3\4", text, 8), "1.2.3.4");
}

TEST(the_old_readings_of_addresses)
{
    static const struct {
        const char *text;
        uint32_t ip;
    } read[] = {{"1.2.3.4", 0x01020304}, {"1.2.772", 0x01020304}, {"1.131844", 0x01020304}, {"16909060", 0x01020304},
                {"0x7f.1", 0x7f000001},  {"0177.0.0.01", 0x7f000001}, {"255.255.255.254", 0xfffffffe}};
    static const char *const wrong[] = {"", "1.2.3.256", "256.1", "1.2.65536", "1.2.3.4.5", "a", "1.2.3.4x", "-1", " 1", "4294967296"};
    struct in_addr ip;
    for (unsigned i = 0; i < sizeof read / sizeof *read; i++) {
        CHECK_EQ(inet_aton(read[i].text, &ip), 1);
        CHECK_EQ(ntohl(ip.s_addr), read[i].ip);
        CHECK_EQ(inet_addr(read[i].text), ip.s_addr);
    }
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_EQ(inet_aton(wrong[i], &ip), 0);
    CHECK_EQ(inet_addr("x"), INADDR_NONE);
    ip.s_addr = htonl(0x7f000001);
    CHECK_STR(inet_ntoa(ip), "127.0.0.1");
    CHECK_EQ((htons)(0x1234), htons(0x1234));
    CHECK_EQ((ntohl)(1), ntohl(1));
}

TEST(interfaces_are_known_by_name_and_number)
{
    char name[IF_NAMESIZE];
    unsigned lo = if_nametoindex("lo");
    if (!lo)
        SKIP("no lo");
    CHECK_STR(if_indextoname(lo, name), "lo");
    errno = 0;
    CHECK_EQ(if_nametoindex("nothing-of-that-name-here"), 0);
    CHECK(errno == ENODEV || errno == ENXIO); /* Linux, the BSDs */
    CHECK(!if_indextoname(999999, name));
    CHECK_EQ(errno, ENXIO);
    struct if_nameindex *list = if_nameindex();
    if (!CHECK(list != 0))
        return;
    int found = 0;
    for (struct if_nameindex *i = list; i->if_name; i++)
        found += i->if_index == lo && !strcmp(i->if_name, "lo");
    CHECK_EQ(found, 1);
    if_freenameindex(list);
}

int main(void)
{
    RUN(a_connection_is_made_and_carries_bytes);
    RUN(messages_carry_pieces_and_descriptors);
    RUN(datagrams_say_where_they_come_from);
    RUN(errors_are_the_kernels);
    RUN(addresses_are_read_and_written);
    RUN(the_old_readings_of_addresses);
    RUN(interfaces_are_known_by_name_and_number);
    return tap_done();
}
