/* Unix sockets: streams, datagrams and seqpackets between programs of one machine, and what only they can carry:
 * descriptors, and proof of who is at the other end. A socket is a descriptor, non-blocking and close-on-exec
 * from birth.
 *
 *     r3_address_parse("unix:/run/x.sock", &address);           or "unix:@x", in Linux's abstract namespace
 *     int listener = r3_unix_serve(SOCK_STREAM, &address, R3_BACKLOG);
 *     int client = r3_unix_accept(listener, 0);
 *     r3_unix_peer(client, &who);                                who.uid says whether it may
 *     r3_unix_send_fds(client, "f", 1, &file, 1);
 *
 * Only Linux has abstract names: elsewhere -ENOENT. There a listener with a full queue refuses (-ECONNREFUSED, not -EAGAIN),
 * r3_unix_peer tells pid 0, pairs have no peer (-ENOTCONN, -EINVAL), and credentials that are sent are the sender's own or
 * -EPERM.
 *
 * Types: SOCK_STREAM: bytes in order. SOCK_DGRAM: whole messages, none lost, to any bound socket. SOCK_SEQPACKET: whole
 * messages over a connection, with an end. The bytes of streams move by r3_tcp_read, r3_tcp_write and the others of
 * <ring3/tcp.h>, messages by r3_udp_send, r3_udp_receive and the others of <ring3/udp.h>, and the rest of what sockets
 * share is in <ring3/socket.h>; all three come with this header.
 *
 * A pathname stays in its folder after close: the one who binds it unlinks it, and before binding again, too
 * (-EADDRINUSE). Abstract names go with their sockets, and anyone may take them: do not trust them unasked.
 *
 * Every call gives its result or -errno, is thread-safe and async-signal-safe, and raises no SIGPIPE. Source:
 * unix(7). */
#ifndef R3_UNIX_H
#define R3_UNIX_H

#include <ring3/tcp.h>
#include <ring3/udp.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A socket of that type that is neither bound nor connected. Result: the descriptor, or an error of r3_socket_open. */
static inline int r3_unix_open(int type) { return r3_socket_open(AF_UNIX, type, 0); }

/* open and bind in one and, but for SOCK_DGRAM, listen (else backlog is not looked at). The unnamed address takes a
 * free abstract name, which r3_socket_local_address tells. Result: the socket, or the first error of these; then no
 * path is left behind that was not there. */
int r3_unix_serve(int type, const r3_address *address, int backlog);

/* open and connect in one. Result: the socket, connected; or the first error. -EPROTOTYPE: one of another type is
 * there; -EAGAIN: the listener's queue is full, and no event will tell of room: try later. */
int r3_unix_dial(int type, const r3_address *address);

/* Two sockets that are connected to each other. Result: 0. -EMFILE, -ENFILE, -ENOBUFS, -ENOMEM.
 * Source: socketpair(2). */
int r3_unix_pair(int type, int fds[2]);

/* Takes a waiting connection: r3_socket_accept. A peer that did not bind is unnamed. */
static inline int r3_unix_accept(int fd, r3_address *peer) { return r3_socket_accept(fd, peer); }

typedef struct r3_unix_credentials {
    int32_t pid;
    uint32_t uid, gid;
} r3_unix_credentials;

/* Who connected, listened, or made the pair: as the kernel saw them at that moment (effective ids). They may have ended
 * since, and the pid may be another's. Result: 0. -ENOTSOCK; pid is 0 if there is no peer.
 * Source: unix(7), SO_PEERCRED. */
int r3_unix_peer(int fd, r3_unix_credentials *peer);

/* The most descriptors one message carries (SCM_MAX_FD). */
#define R3_UNIX_FDS_MAX 253

/* Sends bytes (at least one) and count descriptors with them; the caller's own stay open. Result: bytes sent; the
 * descriptors have gone with the first of them, so send the rest of a short write without them.
 * -EINVAL: no bytes, or count is not 1..R3_UNIX_FDS_MAX; -EBADF: one of them is not open; -ETOOMANYREFS: too many are
 * under way; the errors of r3_tcp_write and r3_udp_send. */
ssize_t r3_unix_send_fds(int fd, const void *buf, size_t len_bytes, const int *fds, int count);

/* Sends bytes (at least one) and who sends them; the kernel checks it. Not needed in general: who has
 * R3_PASS_CREDENTIALS on receives the sender's true ones with every message. It is for the privileged, who may say
 * others. Result and errors as above; -EPERM: not this process's own pid, uid or gid, and no privilege. */
ssize_t r3_unix_send_credentials(int fd, const void *buf, size_t len_bytes, const r3_unix_credentials *sender);

/* What comes beside the bytes. The caller sets the first two. */
typedef struct r3_unix_control {
    int *fds;      /* room for descriptors */
    int fds_max;   /* how many; 0: those that come are closed */
    int fds_count; /* how many came; they are the caller's now, close-on-exec */
    unsigned char fds_cut;         /* 1: there were more, without room here or a free number; they are closed */
    unsigned char bytes_cut;       /* 1: the message was longer than len_bytes, and its rest is lost */
    unsigned char has_credentials; /* 1: credentials is set; needs R3_PASS_CREDENTIALS on before it was sent */
    r3_unix_credentials credentials;
} r3_unix_control;

/* Receives up to len_bytes and what came beside them. A stream does not mix: bytes that came with descriptors are not
 * read together with later ones. (r3_tcp_read and r3_udp_receive close descriptors that come.) No descriptor is ever
 * open without being in fds[0..fds_count), and each is close-on-exec from birth (Linux 2.6.23); whether it is
 * non-blocking is the sender's choice: r3_fd_adopt. Result: bytes received; 0: the end (or an empty datagram).
 * -EAGAIN: nothing there now; -ECONNRESET: the peer closed without reading all; -ENOTCONN, -ENOMEM, -EINTR.
 * Source: recvmsg(2), unix(7). */
ssize_t r3_unix_receive_with(int fd, void *buf, size_t len_bytes, r3_unix_control *control);

#ifdef __cplusplus
}
#endif

#endif
