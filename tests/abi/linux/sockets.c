/* Sockets: the kernel takes our constants for what their names mean, and our structures as they are laid out. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include "tap.h"

static struct sockaddr_in loopback(void)
{
    return (struct sockaddr_in){.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
}

/* A connected pair of TCP sockets. */
static int tcp_pair(int fds[2])
{
    struct sockaddr_in address = loopback();
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
    fds[0] = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int ok = bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 1) == 0 &&
             getsockname(listener, (struct sockaddr *)&address, &size) == 0 && size == sizeof address &&
             connect(fds[0], (struct sockaddr *)&address, sizeof address) == 0 &&
             (fds[1] = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0;
    close(listener);
    return ok ? 0 : -1;
}

static int option(int fd, int level, int name)
{
    int value = -12345;
    socklen_t size = sizeof value;
    return getsockopt(fd, level, name, &value, &size) ? -54321 : value;
}

TEST(a_socket_tells_its_domain_type_and_protocol)
{
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    CHECK(fd >= 0);
    CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_TYPE), SOCK_DGRAM);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_DOMAIN), AF_INET);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_PROTOCOL), IPPROTO_UDP);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_ACCEPTCONN), 0);
    close(fd);
    fd = socket(AF_UNIX, SOCK_STREAM, 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_TYPE), SOCK_STREAM);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_DOMAIN), AF_UNIX);
    close(fd);
}

TEST(options_that_are_set_are_read_back)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1, size = 20000;
    CHECK_EQ(option(fd, SOL_SOCKET, SO_REUSEADDR), 0);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_REUSEADDR), 1);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_KEEPALIVE), 1);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_OOBINLINE, &on, sizeof on), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_OOBINLINE), 1);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &on, sizeof on), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_BROADCAST), 1);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_SNDBUF), 2 * size);
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof size), 0);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_RCVBUF), 2 * size);
    CHECK_EQ(option(fd, SOL_SOCKET, SO_ERROR), 0);

    struct linger linger = {1, 7}, linger_back = {0};
    socklen_t linger_size = sizeof linger_back;
    CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger), 0);
    CHECK_EQ(getsockopt(fd, SOL_SOCKET, SO_LINGER, &linger_back, &linger_size), 0);
    CHECK(linger_back.l_onoff == 1 && linger_back.l_linger == 7);

    CHECK_EQ(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on), 0);
    CHECK_EQ(option(fd, IPPROTO_TCP, TCP_NODELAY), 1);
    int idle = 77;
    CHECK_EQ(setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle), 0);
    CHECK_EQ(option(fd, IPPROTO_TCP, TCP_KEEPIDLE), 77);
    int ttl = 42;
    CHECK_EQ(setsockopt(fd, IPPROTO_IP, IP_TTL, &ttl, sizeof ttl), 0);
    CHECK_EQ(option(fd, IPPROTO_IP, IP_TTL), 42);
    close(fd);
}

TEST(a_receive_time_out_ends_the_wait)
{
    int fds[2];
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    struct timeval short_time = {0, 20000}, back = {9, 9};
    socklen_t size = sizeof back;
    CHECK_EQ(setsockopt(fds[0], SOL_SOCKET, SO_RCVTIMEO, &short_time, sizeof short_time), 0);
    CHECK_EQ(getsockopt(fds[0], SOL_SOCKET, SO_RCVTIMEO, &back, &size), 0);
    CHECK(back.tv_sec == 0 && back.tv_usec > 0 && back.tv_usec <= 20000);
    char c;
    CHECK(recv(fds[0], &c, 1, 0) < 0 && errno == EAGAIN);
    close(fds[0]);
    close(fds[1]);
}

TEST(descriptors_travel_in_control_messages)
{
    int fds[2], pipe_fds[2];
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    CHECK_EQ(pipe(pipe_fds), 0);
    union {
        struct cmsghdr align;
        char bytes[CMSG_SPACE(2 * sizeof(int))];
    } control = {0};
    struct iovec piece = {"x", 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(2 * sizeof(int));
    memcpy(CMSG_DATA(c), pipe_fds, sizeof pipe_fds);
    CHECK_EQ(sendmsg(fds[0], &message, 0), 1);

    char byte;
    memset(&control, 0, sizeof control);
    piece = (struct iovec){&byte, 1};
    message = (struct msghdr){.msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    CHECK_EQ(recvmsg(fds[1], &message, MSG_CMSG_CLOEXEC), 1);
    c = CMSG_FIRSTHDR(&message);
    CHECK(c != NULL);
    CHECK(c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS && c->cmsg_len == CMSG_LEN(2 * sizeof(int)));
    CHECK(CMSG_NXTHDR(&message, c) == NULL);
    int received[2];
    memcpy(received, CMSG_DATA(c), sizeof received);
    CHECK_EQ(write(received[1], "y", 1), 1);
    CHECK_EQ(read(pipe_fds[0], &byte, 1), 1);
    CHECK_EQ(byte, 'y');
    for (int i = 0; i < 2; i++) {
        close(fds[i]);
        close(pipe_fds[i]);
        close(received[i]);
    }
}

TEST(credentials_travel_in_control_messages)
{
    int fds[2], on = 1;
    CHECK_EQ(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
    CHECK_EQ(setsockopt(fds[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof on), 0);
    CHECK_EQ(send(fds[0], "x", 1, 0), 1);
    union {
        struct cmsghdr align;
        char bytes[CMSG_SPACE(sizeof(struct ucred)) + 64];
    } control = {0};
    char byte;
    struct iovec piece = {&byte, 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    CHECK_EQ(recvmsg(fds[1], &message, 0), 1);
    CHECK(!(message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)));
    struct cmsghdr *c = CMSG_FIRSTHDR(&message);
    CHECK(c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_CREDENTIALS);
    struct ucred who;
    memcpy(&who, CMSG_DATA(c), sizeof who);
    CHECK(who.pid == getpid() && who.uid == getuid() && who.gid == getgid());

    struct ucred peer = {0};
    socklen_t size = sizeof peer;
    CHECK_EQ(getsockopt(fds[0], SOL_SOCKET, SO_PEERCRED, &peer, &size), 0);
    CHECK(peer.pid == getpid() && peer.uid == getuid());
    close(fds[0]);
    close(fds[1]);
}

TEST(a_message_longer_than_the_buffer_says_so)
{
    int fds[2];
    CHECK_EQ(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
    CHECK_EQ(send(fds[0], "hello", 5, MSG_NOSIGNAL), 5);
    char bytes[2];
    struct iovec piece = {bytes, 2};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
    CHECK_EQ(recvmsg(fds[1], &message, MSG_PEEK), 2);
    CHECK(message.msg_flags & MSG_TRUNC);
    CHECK_EQ(recv(fds[1], bytes, 2, MSG_TRUNC), 5);
    CHECK(recv(fds[1], bytes, 2, MSG_DONTWAIT) < 0 && errno == EAGAIN);
    close(fds[0]);
    close(fds[1]);
}

TEST(tcp_info_describes_a_connection)
{
    int fds[2];
    CHECK_EQ(tcp_pair(fds), 0);
    CHECK(fcntl(fds[1], F_GETFL) & O_NONBLOCK);
    struct tcp_info info;
    memset(&info, 0, sizeof info);
    socklen_t size = sizeof info;
    if (getsockopt(fds[0], IPPROTO_TCP, TCP_INFO, &info, &size) < 0)
        SKIP("no TCP_INFO here");
    if (size <= sizeof(int)) /* qemu-user 7.2 */
        SKIP("TCP_INFO is passed on as one int");
    CHECK(size >= offsetof(struct tcp_info, tcpi_pacing_rate));
    CHECK_EQ(info.tcpi_state, TCP_ESTABLISHED);
    CHECK(info.tcpi_snd_mss >= 500 && info.tcpi_snd_mss <= 65536);
    CHECK(info.tcpi_pmtu >= 576 && info.tcpi_pmtu <= 65536);
    CHECK(info.tcpi_rto >= 1000 && info.tcpi_snd_cwnd >= 1 && info.tcpi_retrans == 0);
    close(fds[0]);
    close(fds[1]);
}

TEST(network_errors_have_this_kernels_numbers)
{
    struct sockaddr_in address = loopback();
    int fds[2], pipe_fds[2];
    CHECK_EQ(tcp_pair(fds), 0);
    CHECK(connect(fds[0], (struct sockaddr *)&address, sizeof address) < 0 && errno == EISCONN);
    socklen_t size = sizeof address;
    CHECK_EQ(getsockname(fds[0], (struct sockaddr *)&address, &size), 0);
    CHECK_EQ(ntohl(address.sin_addr.s_addr), INADDR_LOOPBACK);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(bind(fd, (struct sockaddr *)&address, sizeof address) < 0 && errno == EADDRINUSE);
    CHECK(shutdown(fd, SHUT_RDWR) < 0 && errno == ENOTCONN);
    address.sin_port = htons(1);
    CHECK(connect(fd, (struct sockaddr *)&address, sizeof address) < 0 && errno == ECONNREFUSED);
    address.sin_addr.s_addr = htonl(0xc0000201); /* 192.0.2.1: of nobody */
    address.sin_port = 0;
    CHECK(bind(fd, (struct sockaddr *)&address, sizeof address) < 0 && errno == EADDRNOTAVAIL);
    CHECK(socket(AF_MAX + 100, SOCK_STREAM, 0) < 0 && errno == EAFNOSUPPORT);
    CHECK_EQ(pipe(pipe_fds), 0);
    CHECK(send(pipe_fds[1], "x", 1, 0) < 0 && errno == ENOTSOCK);
    int on = 1;
    CHECK(setsockopt(fd, SOL_SOCKET, 9999, &on, sizeof on) < 0 && errno == ENOPROTOOPT);
    close(fd);
    for (int i = 0; i < 2; i++) {
        close(fds[i]);
        close(pipe_fds[i]);
    }
}

TEST(an_abstract_name_is_as_long_as_it_is_said_to_be)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX}, back;
    memcpy(address.sun_path, "\0ring3-abi", 10);
    address.sun_path[10] = (char)('a' + getpid() % 26);
    socklen_t size = offsetof(struct sockaddr_un, sun_path) + 11, back_size = sizeof back;
    int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    CHECK_EQ(bind(fd, (struct sockaddr *)&address, size), 0);
    CHECK_EQ(getsockname(fd, (struct sockaddr *)&back, &back_size), 0);
    CHECK_EQ(back_size, size);
    CHECK_EQ(memcmp(&address, &back, size), 0);
    close(fd);
}

TEST(an_interface_is_asked_by_ioctl)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct ifreq request = {0};
    strcpy(request.ifr_name, "lo");
    CHECK_EQ(ioctl(fd, SIOCGIFFLAGS, &request), 0);
    CHECK(request.ifr_flags & IFF_LOOPBACK);
    CHECK_EQ(ioctl(fd, SIOCGIFMTU, &request), 0);
    CHECK(request.ifr_mtu >= 576 && request.ifr_mtu <= 65536);
    CHECK_EQ(ioctl(fd, SIOCGIFINDEX, &request), 0);
    CHECK(request.ifr_ifindex >= 1);
    close(fd);
}

int main(void)
{
    RUN(a_socket_tells_its_domain_type_and_protocol);
    RUN(options_that_are_set_are_read_back);
    RUN(a_receive_time_out_ends_the_wait);
    RUN(descriptors_travel_in_control_messages);
    RUN(credentials_travel_in_control_messages);
    RUN(a_message_longer_than_the_buffer_says_so);
    RUN(tcp_info_describes_a_connection);
    RUN(network_errors_have_this_kernels_numbers);
    RUN(an_abstract_name_is_as_long_as_it_is_said_to_be);
    RUN(an_interface_is_asked_by_ioctl);
    return tap_done();
}
