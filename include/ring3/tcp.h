/* TCP: listeners and streams. A socket is a descriptor, non-blocking and close-on-exec from birth.
 *
 *     r3_address_parse("127.0.0.1:8080", &address);
 *     int listener = r3_tcp_serve(&address, R3_BACKLOG);
 *     r3_selector_register(&selector, listener, token, R3_READABLE, R3_EDGE);
 *     ... at each event: int client; while ((client = r3_tcp_accept(listener, 0)) >= 0) ...
 *
 * Every call gives its result or -errno and is thread-safe and async-signal-safe. No call raises SIGPIPE.
 * Register with <ring3/selector.h>, end with r3_fd_close, options by <ring3/option.h>. The calls that move bytes work
 * on Unix stream sockets too. The two that a daemon lives on are inline: the kernel's call and nothing more.
 * Source: tcp(7), socket(7). */
#ifndef R3_TCP_H
#define R3_TCP_H

#include <bits/ring3_used_up.h>
#include <ring3/fd.h>
#include <ring3/socket.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A socket of the family AF_INET or AF_INET6 (AF_UNIX and AF_VSOCK give a stream of theirs) that is neither bound nor
 * connected. Result: the descriptor, or an error of r3_socket_open. */
static inline int r3_tcp_open(int family) { return r3_socket_open(family, SOCK_STREAM, 0); }

/* Gives it its address; makes it a listener. Results and errors of r3_socket_bind, r3_socket_listen. */
static inline int r3_tcp_bind(int fd, const r3_address *address) { return r3_socket_bind(fd, address); }
static inline int r3_tcp_listen(int fd, int backlog) { return r3_socket_listen(fd, backlog); }

/* open, R3_REUSE_ADDRESS, bind and listen in one. Result: the listener, or the first error of these. (For Unix sockets
 * take r3_unix_serve: here a path that was made stays where listen fails.) */
int r3_tcp_serve(const r3_address *address, int backlog);

/* Takes a waiting connection; peer (may be null) gets its address. Result: the stream, non-blocking and close-on-exec;
 * -EAGAIN: none waits; the others: r3_socket_accept. */
static inline int r3_tcp_accept(int fd, r3_address *peer) { return r3_socket_accept(fd, peer); }

/* Begins to connect. Result: 0: under way or done; it is done with the first writable event, and then
 * r3_tcp_take_error tells how it ended. Errors that are known at once: r3_socket_connect. */
static inline int r3_tcp_connect(int fd, const r3_address *address) { return r3_socket_connect(fd, address); }

/* open and connect in one. Result: the stream, under way; or the first error. */
int r3_tcp_dial(const r3_address *address);

/* Bytes that have come, up to len_bytes. Result: how many; 0: the peer has ended sending.
 * -EAGAIN: none now; -ECONNRESET, -ETIMEDOUT, -ENOTCONN, -EINTR. Source: recv(2). */
static inline ssize_t r3_tcp_read(int fd, void *buf, size_t len_bytes)
{
    ssize_t r = r3_syscall3(fd, (long)buf, (long)len_bytes, SYS_read); /* a recv(2) without flags is a read(2) */
    __r3_read_gave(fd, r, len_bytes);
    return r;
}

ssize_t r3_tcp_read_vector(int fd, const struct iovec *parts, int count);

/* The same, and they stay to be read again. */
ssize_t r3_tcp_peek(int fd, void *buf, size_t len_bytes);

/* Sends up to len_bytes. Result: how many were taken.
 * -EAGAIN: no room now; -EPIPE: sending has ended, here or there; -ECONNRESET, -ENOTCONN, -EINTR. Source: send(2). */
static inline ssize_t r3_tcp_write(int fd, const void *buf, size_t len_bytes)
{
    ssize_t r = r3_syscall6(fd, (long)buf, (long)len_bytes, MSG_NOSIGNAL, 0, 0, SYS_sendto);
    __r3_write_gave(fd, r, len_bytes);
    return r;
}

ssize_t r3_tcp_write_vector(int fd, const struct iovec *parts, int count);

/* r3_tcp_write that says more will follow at once, so that the kernel may fill its packets (MSG_MORE). */
ssize_t r3_tcp_write_more(int fd, const void *buf, size_t len_bytes);

/* Sends up to len_bytes of an open file from *offset on, without passing them through the program; *offset moves on.
 * Result: bytes sent; 0: the file ends there. Errors of r3_tcp_write and -EINVAL: not a file that can be mapped.
 * Blocks SIGPIPE in the calling thread meanwhile, since sendfile(2) has no flag against it: two more system calls. */
ssize_t r3_tcp_send_file(int fd, int file, off_t *offset, size_t len_bytes);

/* The end, the error that waits, its own address and the peer's: r3_socket_shutdown and the others of that name. */
static inline int r3_tcp_shutdown(int fd, int how) { return r3_socket_shutdown(fd, how); }
static inline int r3_tcp_take_error(int fd) { return r3_socket_take_error(fd); }

static inline int r3_tcp_local_address(int fd, r3_address *address)
{
    return r3_socket_local_address(fd, address);
}

static inline int r3_tcp_peer_address(int fd, r3_address *address)
{
    return r3_socket_peer_address(fd, address);
}

#ifdef __cplusplus
}
#endif

#endif
