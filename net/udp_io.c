/* Datagrams one at a time: <ring3/udp.h>. A receiving call is one recvfrom(2) with its flags. */
#include <ring3/udp.h>

#include <bits/ring3_used_up.h>

#include "net/socket.h"
#include "sys.h"

#include "next_bytes.h"

ssize_t r3_udp_send(int fd, const void *buf, size_t len_bytes)
{
    ssize_t r = sys_sendto(fd, buf, len_bytes, MSG_NOSIGNAL, 0, 0);
    __r3_datagram_went(fd, r);
    return r;
}

ssize_t r3_udp_send_to(int fd, const void *buf, size_t len_bytes, const r3_address *address)
{
    ssize_t r = sys_sendto(fd, buf, len_bytes, MSG_NOSIGNAL, &address->as, address->len_bytes);
    __r3_datagram_went(fd, r);
    return r;
}

static ssize_t receive(int fd, void *buf, size_t len_bytes, int flags, r3_address *peer)
{
    socklen_t len = sizeof peer->as;
    ssize_t r = peer ? sys_recvfrom(fd, buf, len_bytes, flags, &peer->as, &len)
                     : sys_recvfrom(fd, buf, len_bytes, flags, 0, 0);
    __r3_datagram_came(fd, r);
    if (r >= 0 && peer)
        __r3_address_came(peer, len);
    return r;
}

ssize_t r3_udp_receive(int fd, void *buf, size_t len_bytes) { return receive(fd, buf, len_bytes, 0, 0); }

ssize_t r3_udp_receive_from(int fd, void *buf, size_t len_bytes, r3_address *peer)
{
    return receive(fd, buf, len_bytes, 0, peer);
}

ssize_t r3_udp_peek(int fd, void *buf, size_t len_bytes) { return receive(fd, buf, len_bytes, MSG_PEEK, 0); }

ssize_t r3_udp_peek_from(int fd, void *buf, size_t len_bytes, r3_address *peer)
{
    return receive(fd, buf, len_bytes, MSG_PEEK, peer);
}

ssize_t r3_udp_next_bytes(int fd)
{
    ssize_t r = length_of_next(fd);
    __r3_datagram_came(fd, r);
    return r;
}
