/* TCP sockets by one call: <ring3/tcp.h>. */
#include <ring3/tcp.h>

#include <ring3/option.h>

#include "net/socket.h"

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
    return __r3_socket_or_close(fd, r);
}

int r3_tcp_dial(const r3_address *address)
{
    int fd = r3_tcp_open(r3_address_family(address));
    return fd < 0 ? fd : __r3_socket_or_close(fd, r3_tcp_connect(fd, address));
}
