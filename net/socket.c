/* What sockets of every kind do after birth: <ring3/socket.h>. */
#include <ring3/socket.h>

#include <bits/ring3_used_up.h>
#include <ring3/option.h>
#include <ring3/selector.h>

#include "net/socket.h"
#include "sys.h"

#include <errno.h>

int r3_socket_bind(int fd, const r3_address *address)
{
    return (int)sys_bind(fd, &address->as.any, address->len_bytes);
}

/* A socket that is neither connected nor a listener is told of as ended: what it becomes is told anew. */
static int becomes(int fd, int result)
{
    if (result >= 0)
        __r3_may_arise(fd, R3_READABLE | R3_WRITABLE);
    return result;
}

int r3_socket_listen(int fd, int backlog) { return becomes(fd, (int)sys_listen(fd, backlog)); }

/* A call interrupted by a signal goes on in the kernel: connect(2), "EINTR". */
int r3_socket_connect(int fd, const r3_address *address)
{
    int r = (int)sys_connect(fd, &address->as.any, address->len_bytes);
    return becomes(fd, r == -EINPROGRESS || r == -EINTR ? 0 : r);
}

int r3_socket_shutdown(int fd, int how) { return (int)sys_shutdown(fd, how); }

int r3_socket_take_error(int fd)
{
    int error = 0;
    int r = r3_option_get(fd, R3_ERROR, &error);
    if (error)
        __r3_may_arise(fd, 0); /* it is gone now */
    return r < 0 ? r : -error;
}

int r3_socket_local_address(int fd, r3_address *address)
{
    address->len_bytes = sizeof address->as;
    int r = (int)sys_getsockname(fd, &address->as.any, &address->len_bytes);
    __r3_address_told(address);
    return r;
}

int r3_socket_peer_address(int fd, r3_address *address)
{
    address->len_bytes = sizeof address->as;
    int r = (int)sys_getpeername(fd, &address->as.any, &address->len_bytes);
    __r3_address_told(address);
    return r;
}
