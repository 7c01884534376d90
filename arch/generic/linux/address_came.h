/* What addresses need that the kernel has written: nothing, but that it writes none for the sender of a Unix datagram that
 * has no name. */
#ifndef R3_ADDRESS_CAME_H
#define R3_ADDRESS_CAME_H

#include <ring3/address.h>

/* The sender of a datagram: len bytes came. */
static inline void __r3_address_came(r3_address *address, socklen_t len)
{
    address->len_bytes = len;
    if (!len) {
        address->as.local.sun_family = AF_UNIX;
        address->len_bytes = offsetof(struct sockaddr_un, sun_path);
    }
}

/* A peer's or a socket's own; len_bytes is what the kernel said. */
static inline void __r3_address_told(r3_address *address) { (void)address; }

#endif
