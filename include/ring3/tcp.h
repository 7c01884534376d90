/* TCP: listeners and streams. A socket is a descriptor, non-blocking and close-on-exec from birth.
 *
 *     r3_address_parse("127.0.0.1:8080", &address);
 *     int listener = r3_tcp_serve(&address, R3_BACKLOG);
 *     r3_selector_register(&selector, listener, token, R3_READABLE, R3_EDGE);
 *     ... at each event: int client; while ((client = r3_tcp_accept(listener, 0)) >= 0) ...
 *
 * Every call gives its result or -errno and is thread-safe and async-signal-safe. No call raises SIGPIPE.
 * Register with <ring3/selector.h>, end with r3_fd_close, options by <ring3/option.h>. The calls that move bytes work on
 * Unix stream sockets too. The two that a daemon lives on are inline: a call of theirs is the kernel's and nothing more.
 * Source: tcp(7), socket(7). */
#ifndef R3_TCP_H
#define R3_TCP_H

#include <ring3/address.h>
#include <ring3/fd.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* As many waiting connections as the kernel allows (/proc/sys/net/core/somaxconn): it cuts larger numbers. */
#define R3_BACKLOG 65535

/* A socket of the family AF_INET or AF_INET6 that is neither bound nor connected. Result: the descriptor.
 * -EMFILE, -ENFILE: none left; -ENOBUFS, -ENOMEM; -EAFNOSUPPORT: the kernel has no such family. */
int r3_tcp_open(int family);

/* Gives it its address; port 0 takes a free one. Result: 0.
 * -EADDRINUSE: taken; -EADDRNOTAVAIL: not an address of this machine; -EACCES: a port below 1024 needs a privilege;
 * -EINVAL: bound already. Source: bind(2). */
int r3_tcp_bind(int fd, const r3_address *address);

/* Makes it a listener. Result: 0. -EADDRINUSE: another listens there. Source: listen(2). */
int r3_tcp_listen(int fd, int backlog);

/* open, R3_REUSE_ADDRESS, bind and listen in one. Result: the listener, or the first error of these. */
int r3_tcp_serve(const r3_address *address, int backlog);

/* Takes a waiting connection; peer (may be null) gets its address. Result: the stream, non-blocking and close-on-exec.
 * -EAGAIN: none waits; -ECONNABORTED: it was given up while it waited, try the next; -EMFILE, -ENFILE, -ENOBUFS,
 * -ENOMEM: no room for it now, it goes on waiting (an edge-triggered listener is not told again: try once something has
 * been closed); -EINTR. Source: accept(2), accept4 from Linux 2.6.28. */
int r3_tcp_accept(int fd, r3_address *peer);

/* Begins to connect. Result: 0: under way or done. It is done with the first writable event, and then r3_tcp_take_error
 * tells how it ended. -ECONNREFUSED, -ENETUNREACH, ... if that is known at once; -EISCONN, -EALREADY. Source:
 * connect(2). */
int r3_tcp_connect(int fd, const r3_address *address);

/* open and connect in one. Result: the stream, under way; or the first error. */
int r3_tcp_dial(const r3_address *address);

/* Bytes that have come, up to len_bytes. Result: how many; 0: the peer has ended sending.
 * -EAGAIN: none now; -ECONNRESET, -ETIMEDOUT, -ENOTCONN, -EINTR. Source: recv(2). */
static inline ssize_t r3_tcp_read(int fd, void *buf, size_t len_bytes)
{
    return r3_syscall3(fd, (long)buf, (long)len_bytes, SYS_read); /* a recv(2) without flags is a read(2) */
}

ssize_t r3_tcp_read_vector(int fd, const struct iovec *parts, int count);

/* The same, and they stay to be read again. */
ssize_t r3_tcp_peek(int fd, void *buf, size_t len_bytes);

/* Sends up to len_bytes. Result: how many were taken.
 * -EAGAIN: no room now; -EPIPE: sending has ended, here or there; -ECONNRESET, -ENOTCONN, -EINTR. Source: send(2). */
static inline ssize_t r3_tcp_write(int fd, const void *buf, size_t len_bytes)
{
    return r3_syscall6(fd, (long)buf, (long)len_bytes, MSG_NOSIGNAL, 0, 0, SYS_sendto);
}

ssize_t r3_tcp_write_vector(int fd, const struct iovec *parts, int count);

/* r3_tcp_write that says more will follow at once, so that the kernel may fill its packets (MSG_MORE). */
ssize_t r3_tcp_write_more(int fd, const void *buf, size_t len_bytes);

/* Sends up to len_bytes of an open file from *offset on, without passing them through the program; *offset moves on.
 * Result: bytes sent; 0: the file ends there. Errors of r3_tcp_write and -EINVAL: not a file that can be mapped.
 * Blocks SIGPIPE in the calling thread meanwhile, since sendfile(2) has no flag against it: two more system calls. */
ssize_t r3_tcp_send_file(int fd, int file, off_t *offset, size_t len_bytes);

/* Ends receiving (SHUT_RD), sending (SHUT_WR: the peer reads 0 after the rest) or both (SHUT_RDWR). Result: 0.
 * -ENOTCONN. Source: shutdown(2). */
int r3_tcp_shutdown(int fd, int how);

/* The error that waits at the socket, and clears it. Result: 0 if there is none, or that -errno. */
int r3_tcp_take_error(int fd);

/* Its own address, and the peer's. Result: 0. -ENOTCONN: it has no peer. */
int r3_tcp_local_address(int fd, r3_address *address);
int r3_tcp_peer_address(int fd, r3_address *address);

#ifdef __cplusplus
}
#endif

#endif
