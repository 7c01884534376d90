/* What addresses need that the kernel has written. A Unix socket without a name has one of 14 zeros, or none at all, and a
 * path is as long as its binder said, with or without its NUL. Source: kern/uipc_usrreq.c, sun_noname. */
#ifndef R3_ADDRESS_CAME_H
#define R3_ADDRESS_CAME_H

#include <ring3/address.h>

/* The sender of a datagram: len bytes came. */
static inline void __r3_address_came(r3_address *address, socklen_t len)
{
    struct sockaddr_un *local = &address->as.local;
    socklen_t head = offsetof(struct sockaddr_un, sun_path), path = 0;
    address->len_bytes = len;
    if (len >= head && local->sun_family != AF_UNIX)
        return;
    while (head + path < len && path < sizeof local->sun_path && local->sun_path[path])
        path++;
    if (path && path < sizeof local->sun_path)
        local->sun_path[path++] = 0;
    local->sun_family = AF_UNIX;
    local->sun_len = (unsigned char)(head + path);
    address->len_bytes = head + path;
}

/* A peer's or a socket's own; len_bytes is what the kernel said. */
static inline void __r3_address_told(r3_address *address) { __r3_address_came(address, address->len_bytes); }

#endif
