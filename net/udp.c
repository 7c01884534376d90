/* UDP sockets by one call, and the end of a connection that never was one: <ring3/udp.h>. */
#include <ring3/udp.h>

#include "net/socket.h"
#include "sys.h"

#include <errno.h>

int r3_udp_serve(const r3_address *address)
{
    int fd = r3_udp_open(r3_address_family(address));
    return fd < 0 ? fd : __r3_socket_or_close(fd, r3_udp_bind(fd, address));
}

int r3_udp_dial(const r3_address *address)
{
    int fd = r3_udp_open(r3_address_family(address));
    return fd < 0 ? fd : __r3_socket_or_close(fd, r3_udp_connect(fd, address));
}

int r3_udp_disconnect(int fd)
{
    struct sockaddr nobody = {.sa_family = AF_UNSPEC};
    int r = (int)sys_connect(fd, &nobody, sizeof nobody);
    return r == -EAFNOSUPPORT ? 0 : r; /* the BSDs take the peer away, then look at the address */
}
