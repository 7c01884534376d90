/* Between the files of net/. */
#ifndef R3_NET_SOCKET_H
#define R3_NET_SOCKET_H

#include <ring3/address.h>

/* socketpair(2), non-blocking and close-on-exec from birth. Result: 0 or -errno. */
int __r3_socket_pair(int family, int type, int fds[2]);

/* For calls that open and then do more: fd if result is none of an error, else result with fd closed. A negative fd
 * passes through. */
int __r3_socket_or_close(int fd, int result);

/* The kernel writes nothing for the sender of a Unix datagram that has no name: len bytes of address came. */
static inline void __r3_address_came(r3_address *address, socklen_t len)
{
    address->len_bytes = len;
    if (!len) {
        address->as.local.sun_family = AF_UNIX;
        address->len_bytes = offsetof(struct sockaddr_un, sun_path);
    }
}

#endif
