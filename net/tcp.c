/* TCP sockets from birth to connection: <ring3/tcp.h>. */
#include <ring3/tcp.h>

#include <ring3/option.h>

#include "net/socket.h"
#include "sys.h"

#include <errno.h>

int r3_tcp_open(int family) { return __r3_socket_open(family, SOCK_STREAM, IPPROTO_TCP); }

int r3_tcp_bind(int fd, const r3_address *address)
{
    return (int)sys_bind(fd, &address->as.any, address->len_bytes);
}

int r3_tcp_listen(int fd, int backlog) { return (int)sys_listen(fd, backlog); }
int r3_tcp_accept(int fd, r3_address *peer) { return __r3_socket_accept(fd, peer); }

/* A call interrupted by a signal goes on in the kernel: connect(2), "EINTR". */
int r3_tcp_connect(int fd, const r3_address *address)
{
    int r = (int)sys_connect(fd, &address->as.any, address->len_bytes);
    return r == -EINPROGRESS || r == -EINTR ? 0 : r;
}

static int fd_or_close(int fd, int result)
{
    if (result >= 0)
        return fd;
    sys_close(fd);
    return result;
}

int r3_tcp_serve(const r3_address *address, int backlog)
{
    int fd = r3_tcp_open(r3_address_family(address));
    if (fd < 0)
        return fd;
    int r = r3_option_set(fd, R3_REUSE_ADDRESS, 1);
    if (r >= 0)
        r = r3_tcp_bind(fd, address);
    if (r >= 0)
        r = r3_tcp_listen(fd, backlog);
    return fd_or_close(fd, r);
}

int r3_tcp_dial(const r3_address *address)
{
    int fd = r3_tcp_open(r3_address_family(address));
    return fd < 0 ? fd : fd_or_close(fd, r3_tcp_connect(fd, address));
}

int r3_tcp_shutdown(int fd, int how) { return (int)sys_shutdown(fd, how); }

int r3_tcp_take_error(int fd)
{
    int error = 0;
    int r = r3_option_get(fd, R3_ERROR, &error);
    return r < 0 ? r : -error;
}

int r3_tcp_local_address(int fd, r3_address *address)
{
    address->len_bytes = sizeof address->as;
    return (int)sys_getsockname(fd, &address->as.any, &address->len_bytes);
}

int r3_tcp_peer_address(int fd, r3_address *address)
{
    address->len_bytes = sizeof address->as;
    return (int)sys_getpeername(fd, &address->as.any, &address->len_bytes);
}
