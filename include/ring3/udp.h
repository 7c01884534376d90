/* UDP: datagrams to anyone or, once connected, to one peer. A socket is a descriptor, non-blocking and close-on-exec
 * from birth.
 *
 *     r3_address_parse("0.0.0.0:53", &address);
 *     int fd = r3_udp_serve(&address);
 *     r3_selector_register(&selector, fd, token, R3_READABLE, R3_EDGE);
 *     ... at each event: while ((n = r3_udp_receive_from(fd, buf, sizeof buf, &peer)) >= 0)
 *                            r3_udp_send_to(fd, buf, n, &peer);
 *
 * Each receive takes one whole datagram, and a result of 0 is an empty one, not an end: read until -EAGAIN. One that is
 * longer than the buffer is cut, and its rest is lost; r3_udp_next_bytes tells beforehand.
 *
 * Every call gives its result or -errno, is thread-safe and async-signal-safe, and raises no signal. The calls that
 * move datagrams work on Unix datagram and seqpacket sockets too. End with r3_fd_close; broadcast, ttl, tos, only-v6,
 * multicast loop and ttl are options: <ring3/option.h>. Source: udp(7), ip(7), ipv6(7). */
#ifndef R3_UDP_H
#define R3_UDP_H

#include <ring3/fd.h>
#include <ring3/socket.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A socket of the family AF_INET or AF_INET6 that is neither bound nor connected.
 * Result: the descriptor, or an error of r3_socket_open. */
static inline int r3_udp_open(int family) { return r3_socket_open(family, SOCK_DGRAM, 0); }

/* Gives it its address. Without it the first send takes a free port. Errors of r3_socket_bind. Note that with
 * R3_REUSE_ADDRESS Linux lets two sockets have one port, and the later one takes the datagrams. */
static inline int r3_udp_bind(int fd, const r3_address *address) { return r3_socket_bind(fd, address); }

/* From now on it sends to this peer and receives from it alone; may be called again for another. What came from others
 * before stays to be received. Result: 0; errors of r3_socket_connect. */
static inline int r3_udp_connect(int fd, const r3_address *address) { return r3_socket_connect(fd, address); }

/* Takes the peer away again. Result: 0. Source: connect(2), AF_UNSPEC. */
int r3_udp_disconnect(int fd);

/* open and bind in one; open and connect in one. Result: the socket, or the first error of these. */
int r3_udp_serve(const r3_address *address);
int r3_udp_dial(const r3_address *address);

/* Sends one datagram, whole or not at all: to the peer, or to an address (of a connected socket too: it goes there).
 * Result: len_bytes.
 * -EDESTADDRREQ, -ENOTCONN: no address and no peer; -EMSGSIZE: longer than a datagram can be; -EAGAIN: no room now;
 * -ECONNREFUSED: nobody received an earlier one (connected sockets); -ENETUNREACH, -EHOSTUNREACH; -EACCES: a broadcast
 * address without R3_BROADCAST; -EINVAL: port 0; -EAFNOSUPPORT: an address of another family; -ENOBUFS, -ENOMEM,
 * -EINTR, -EPERM: a packet filter. Source: send(2), udp(7). */
ssize_t r3_udp_send(int fd, const void *buf, size_t len_bytes);
ssize_t r3_udp_send_to(int fd, const void *buf, size_t len_bytes, const r3_address *address);

/* Takes the next datagram; peer (may be null) gets its sender. Result: its length, at most len_bytes.
 * -EAGAIN: none now; -ECONNREFUSED: as above; -ENOMEM, -EINTR. Source: recv(2). */
ssize_t r3_udp_receive(int fd, void *buf, size_t len_bytes);
ssize_t r3_udp_receive_from(int fd, void *buf, size_t len_bytes, r3_address *peer);

/* The same, and it stays to be received again. */
ssize_t r3_udp_peek(int fd, void *buf, size_t len_bytes);
ssize_t r3_udp_peek_from(int fd, void *buf, size_t len_bytes, r3_address *peer);

/* The whole length of the next datagram, which stays. Result >= 0; errors of receive. */
ssize_t r3_udp_next_bytes(int fd);

/* One datagram of a batch: the kernel's own struct mmsghdr, so that nothing is copied. Set once, then used as often as
 * wanted: the batch calls renew what the kernel overwrites. */
typedef struct r3_datagram {
    struct msghdr message;
    unsigned int len_bytes; /* how much was sent or received */
} r3_datagram;

/* The bytes are in count parts; address: where to, or where the sender is written; null for none. */
static inline void r3_datagram_set(r3_datagram *datagram, struct iovec *parts, int count, r3_address *address)
{
    __builtin_memset(datagram, 0, sizeof *datagram);
    datagram->message.msg_name = address;
    datagram->message.msg_iov = parts;
    datagram->message.msg_iovlen = count;
}

/* 1 if the received datagram was longer than its parts, else 0. */
static inline int r3_datagram_is_cut(const r3_datagram *datagram)
{
    return (datagram->message.msg_flags & MSG_TRUNC) != 0;
}

/* Sends, or receives what is there, up to count (and at most 1024) in one system call; before Linux 3.0 and 2.6.33, one
 * by one. Result: how many, at least 1; fewer than count if one failed, and the next call tells why.
 * -EAGAIN and the other errors of one send or receive, for the first. Source: sendmmsg(2), recvmmsg(2). */
int r3_udp_send_batch(int fd, r3_datagram *datagrams, int count);
int r3_udp_receive_batch(int fd, r3_datagram *datagrams, int count);

/* Begins and ends to receive what is sent to a multicast group (its port is not looked at) on the interface of that
 * number (if_nametoindex(3)); 0: the one that routes choose. The socket must be bound to the port (to the group's or
 * any address) and is of the group's family. Result: 0.
 * -EADDRINUSE: it is a member; -EADDRNOTAVAIL: it is not; -ENODEV: no such interface, or no route; -EINVAL: not a
 * multicast address; -EAFNOSUPPORT: neither IPv4 nor IPv6; -ENOBUFS: too many groups
 * (/proc/sys/net/ipv4/igmp_max_memberships), or no memory, as -ENOMEM; -EPERM: a control group's filter. Source: ip(7), IP_ADD_MEMBERSHIP; ipv6(7), IPV6_ADD_MEMBERSHIP; RFC
 * 3493, 5.2. */
int r3_udp_join(int fd, const r3_address *group, unsigned interface);
int r3_udp_leave(int fd, const r3_address *group, unsigned interface);

/* Through which interface an AF_INET or AF_INET6 socket sends multicasts; 0: the one that routes choose. Result: 0.
 * -ENODEV, -EADDRNOTAVAIL: no such interface; -EAFNOSUPPORT; -EPERM: as above. Source: ip(7), IP_MULTICAST_IF (by number: Linux 3.5). */
int r3_udp_set_multicast_interface(int fd, int family, unsigned interface);

/* The error that waits, its own address and the peer's: r3_socket_take_error and the others of that name. */
static inline int r3_udp_take_error(int fd) { return r3_socket_take_error(fd); }

static inline int r3_udp_local_address(int fd, r3_address *address)
{
    return r3_socket_local_address(fd, address);
}

static inline int r3_udp_peer_address(int fd, r3_address *address)
{
    return r3_socket_peer_address(fd, address);
}

#ifdef __cplusplus
}
#endif

#endif
