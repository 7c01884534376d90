/* Socket options, before bind and after: one call to set, one to get, and a name for each.
 *
 *     r3_option_set(fd, R3_NODELAY, 1);
 *
 * Values are whole numbers: 0 or 1 where nothing else is said. What a kernel has not is -ENOPROTOOPT there; DragonFly has no
 * R3_MARK, R3_BIND_TO_INTERFACE, R3_FAMILY, R3_DEFER_ACCEPT_SECONDS, R3_FAST_OPEN_*, R3_USER_TIMEOUT_MS, R3_FREEBIND,
 * R3_MULTICAST_ALL and R3_PASS_CREDENTIALS, and its R3_V6_ONLY is always 1. Source: socket(7), tcp(7), ip(7), ipv6(7). */
#ifndef R3_OPTION_H
#define R3_OPTION_H

#include <bits/ring3_option.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An option is its level and its name in one number, so any option of the kernel whose value is an int can be said. */
#define R3_OPTION(level, name) ((unsigned)(level) << 16 | (unsigned)(name))

/* Of every socket. */
#define R3_REUSE_ADDRESS  R3_OPTION(SOL_SOCKET, SO_REUSEADDR) /* bind though old connections linger */
#define R3_REUSE_PORT     R3_OPTION(SOL_SOCKET, SO_REUSEPORT) /* many sockets share a port; Linux 3.9 */
#define R3_KEEPALIVE      R3_OPTION(SOL_SOCKET, SO_KEEPALIVE)
#define R3_BROADCAST      R3_OPTION(SOL_SOCKET, SO_BROADCAST) /* may send to a broadcast address */
#define R3_SEND_BYTES     R3_OPTION(SOL_SOCKET, SO_SNDBUF) /* Linux doubles what is set, and says so at get */
#define R3_RECEIVE_BYTES  R3_OPTION(SOL_SOCKET, SO_RCVBUF)
#define R3_ERROR          R3_OPTION(SOL_SOCKET, SO_ERROR) /* get only, and get clears it: a positive errno, 0 if none */
#define R3_LINGER_SECONDS R3_OPTION(SOL_SOCKET, SO_LINGER) /* -1 off (default); 0 makes close reset the connection */
#define R3_MARK           R3_OPTION(SOL_SOCKET, __R3_SO_MARK) /* for routes and filters; set needs CAP_NET_ADMIN */
#define R3_BIND_TO_INTERFACE R3_OPTION(SOL_SOCKET, __R3_SO_BINDTOIFINDEX) /* an interface's number, 0 for none; Linux 5.0 */
#define R3_TYPE           R3_OPTION(SOL_SOCKET, SO_TYPE)       /* get only: SOCK_STREAM ... */
#define R3_FAMILY         R3_OPTION(SOL_SOCKET, __R3_SO_DOMAIN)     /* get only: AF_INET ... */
#define R3_IS_LISTENER    R3_OPTION(SOL_SOCKET, SO_ACCEPTCONN) /* get only */

/* TCP. */
#define R3_NODELAY        R3_OPTION(IPPROTO_TCP, TCP_NODELAY)
#define R3_CORK           R3_OPTION(IPPROTO_TCP, __R3_TCP_CORK)
#define R3_KEEPALIVE_IDLE_SECONDS     R3_OPTION(IPPROTO_TCP, TCP_KEEPIDLE)
#define R3_KEEPALIVE_INTERVAL_SECONDS R3_OPTION(IPPROTO_TCP, TCP_KEEPINTVL)
#define R3_KEEPALIVE_COUNT            R3_OPTION(IPPROTO_TCP, TCP_KEEPCNT)
#define R3_DEFER_ACCEPT_SECONDS       R3_OPTION(IPPROTO_TCP, __R3_TCP_DEFER_ACCEPT) /* accept once bytes have come */
#define R3_FAST_OPEN_QUEUE            R3_OPTION(IPPROTO_TCP, __R3_TCP_FASTOPEN) /* listener: open requests; Linux 3.7 */
#define R3_FAST_OPEN_CONNECT R3_OPTION(IPPROTO_TCP, __R3_TCP_FASTOPEN_CONNECT) /* client, before connect; Linux 4.11 */
#define R3_USER_TIMEOUT_MS   R3_OPTION(IPPROTO_TCP, __R3_TCP_USER_TIMEOUT) /* how long bytes may go unanswered; 2.6.37 */

/* IPv4. */
#define R3_TTL            R3_OPTION(IPPROTO_IP, IP_TTL)      /* hops, 1..255 */
#define R3_TOS            R3_OPTION(IPPROTO_IP, IP_TOS)      /* 0..255 */
#define R3_FREEBIND       R3_OPTION(IPPROTO_IP, __R3_IP_FREEBIND) /* bind to an address that is not there yet; IPv6 too */
#define R3_MULTICAST_LOOP R3_OPTION(IPPROTO_IP, IP_MULTICAST_LOOP) /* this machine's members get it too; default 1 */
#define R3_MULTICAST_TTL  R3_OPTION(IPPROTO_IP, IP_MULTICAST_TTL)  /* hops of multicasts, 0..255; default 1 */
#define R3_MULTICAST_ALL  R3_OPTION(IPPROTO_IP, __R3_IP_MULTICAST_ALL)  /* 0: only groups joined here; Linux 2.6.31 */

/* IPv6. */
#define R3_V6_HOPS           R3_OPTION(IPPROTO_IPV6, IPV6_UNICAST_HOPS)
#define R3_V6_ONLY           R3_OPTION(IPPROTO_IPV6, IPV6_V6ONLY) /* before bind: do not take IPv4 clients too */
#define R3_V6_TRAFFIC_CLASS  R3_OPTION(IPPROTO_IPV6, IPV6_TCLASS) /* what TOS is to IPv4 */
#define R3_V6_MULTICAST_LOOP R3_OPTION(IPPROTO_IPV6, IPV6_MULTICAST_LOOP)
#define R3_V6_MULTICAST_HOPS R3_OPTION(IPPROTO_IPV6, IPV6_MULTICAST_HOPS)
#define R3_V6_MULTICAST_INTERFACE R3_OPTION(IPPROTO_IPV6, IPV6_MULTICAST_IF) /* its number; 0: the route's */

/* Unix. */
#define R3_PASS_CREDENTIALS R3_OPTION(SOL_SOCKET, __R3_SO_PASSCRED) /* see r3_unix_receive_with */

/* Result: 0. -EBADF, -ENOTSOCK; -ENOPROTOOPT: not an option of this socket or this kernel; -EINVAL: not a value for it;
 * -EDOM; -EPERM: needs a privilege. Thread-safe, async-signal-safe. Source: setsockopt(2). */
int r3_option_set(int fd, unsigned option, int value);

/* Result: 0, and the value in *value. Errors as above. */
int r3_option_get(int fd, unsigned option, int *value);

/* Ties the socket to a network interface by its name ("" unties it): it sends and receives through no other.
 * Result: 0. -ENODEV: no interface of that name; -EINVAL: a name of 16 bytes or more; -EPERM: needs CAP_NET_RAW to
 * change a tie (and before Linux 5.7 to make one); -EOPNOTSUPP: a kernel without, as the BSDs. Source: socket(7),
 * SO_BINDTODEVICE. */
int r3_option_bind_to_device(int fd, const char *name);

#ifdef __cplusplus
}
#endif

#endif
