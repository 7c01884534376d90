/* Socket: what sockets of every family and type share, from birth to end. A socket is a descriptor, non-blocking and
 * close-on-exec from birth; where the kernel or a sandbox cannot do that in one step (no SOCK_CLOEXEC before Linux
 * 2.6.27, no accept4 before 2.6.28 or in a filter) it is done right after, and the finding is remembered.
 *
 * <ring3/tcp.h>, <ring3/udp.h> and <ring3/unix.h> have the same steps under their names and what is their own. Here is
 * the way to the rest:
 *
 *     r3_address_parse("vsock:2:1234", &host);
 *     int fd = r3_socket_open(AF_VSOCK, SOCK_STREAM, 0);
 *     r3_socket_connect(fd, &host);
 *
 * Options by <ring3/option.h>, before bind and after; end with r3_fd_close. Every call gives its result or -errno, is
 * thread-safe and async-signal-safe. Source: socket(7). */
#ifndef R3_SOCKET_H
#define R3_SOCKET_H

#include <ring3/address.h>

#ifdef __cplusplus
extern "C" {
#endif

/* As many waiting connections as the kernel allows (/proc/sys/net/core/somaxconn): it cuts larger numbers. */
#define R3_BACKLOG 65535

/* A socket that is neither bound nor connected. Result: the descriptor.
 * -EMFILE, -ENFILE: none left; -ENOBUFS, -ENOMEM; -EAFNOSUPPORT: the kernel has no such family; -EPROTONOSUPPORT,
 * -ESOCKTNOSUPPORT, -EPROTOTYPE: the family has no such type or protocol; -EACCES, -EPERM: needs a privilege.
 * Source: socket(2). */
int r3_socket_open(int family, int type, int protocol);

/* Gives it its address; port 0 takes a free one. Result: 0.
 * -EADDRINUSE: taken; -EADDRNOTAVAIL: not an address of this machine; -EACCES: needs a privilege (a port below 1024, a
 * folder that may not be written); -EINVAL: bound already; Unix paths also -ENOENT, -ENOTDIR, -EROFS, -ELOOP;
 * -ENOMEM. Source: bind(2). */
int r3_socket_bind(int fd, const r3_address *address);

/* Makes it a listener. Result: 0. -EADDRINUSE: another listens there; -EOPNOTSUPP: not a type that has connections;
 * -ENOMEM. Source: listen(2). */
int r3_socket_listen(int fd, int backlog);

/* Takes a waiting connection; peer (may be null) gets its address. Result: the new socket.
 * -EAGAIN: none waits; -ECONNABORTED: it was given up while it waited, try the next; -EMFILE, -ENFILE, -ENOBUFS,
 * -ENOMEM: no room for it now, it goes on waiting (an edge-triggered listener is not told again: try once something has
 * been closed); -EINTR; -EINVAL: not a listener. Source: accept(2), accept4 from Linux 2.6.28. */
int r3_socket_accept(int fd, r3_address *peer);

/* Connects, or begins to. Result: 0: under way or done. It is done with the first writable event, and then
 * r3_socket_take_error tells how it ended.
 * -ECONNREFUSED, -ENETUNREACH, ... if that is known at once; -EISCONN, -EALREADY; -ENOBUFS, -ENOMEM. Unix sockets:
 * -ENOENT: no such path; -EAGAIN: the listener's queue is full, and no event will tell of room: try later.
 * Source: connect(2). */
int r3_socket_connect(int fd, const r3_address *address);

/* Ends receiving (SHUT_RD), sending (SHUT_WR: the peer reads 0 after the rest) or both (SHUT_RDWR). Result: 0.
 * -ENOTCONN. Source: shutdown(2). */
int r3_socket_shutdown(int fd, int how);

/* The error that waits at the socket, and clears it. Result: 0 if there is none, or that -errno. */
int r3_socket_take_error(int fd);

/* Its own address, and the peer's. Result: 0. -ENOTCONN: it has no peer. */
int r3_socket_local_address(int fd, r3_address *address);
int r3_socket_peer_address(int fd, r3_address *address);

#ifdef __cplusplus
}
#endif

#endif
