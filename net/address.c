/* Addresses as values: <ring3/address.h>. The files of net/ walk the few bytes of an address themselves: the fast
 * string functions would be half of a small daemon's file. */
#include <ring3/address.h>

#include <errno.h>

_Static_assert(offsetof(r3_address, as) == 0, "the kernel's address comes first");

/* The network's order is big-endian; written by bytes, it needs no question about ours. */
static in_port_t to_network(uint16_t port)
{
    unsigned char bytes[2] = {(unsigned char)(port >> 8), (unsigned char)port};
    in_port_t n;
    __builtin_memcpy(&n, bytes, sizeof n);
    return n;
}

void r3_address_v4(const unsigned char ip[4], uint16_t port, r3_address *address)
{
    *address = (r3_address){.len_bytes = sizeof address->as.v4};
    address->as.v4.sin_family = AF_INET;
    address->as.v4.sin_port = to_network(port);
    __builtin_memcpy(&address->as.v4.sin_addr, ip, 4);
}

void r3_address_v6(const unsigned char ip[16], uint16_t port, uint32_t scope, r3_address *address)
{
    *address = (r3_address){.len_bytes = sizeof address->as.v6};
    address->as.v6.sin6_family = AF_INET6;
    address->as.v6.sin6_port = to_network(port);
    address->as.v6.sin6_scope_id = scope;
    __builtin_memcpy(&address->as.v6.sin6_addr, ip, 16);
}

/* A pathname counts its NUL, an abstract name is exactly as long as it is said to be: unix(7). */
int r3_address_unix(const char *name, size_t len_bytes, r3_address *address)
{
    int pathname = len_bytes && name[0];
    if (len_bytes + (size_t)pathname > sizeof address->as.local.sun_path)
        return -ENAMETOOLONG;
    *address = (r3_address){0};
    address->as.local.sun_family = AF_UNIX;
    for (size_t i = 0; i < len_bytes; i++) {
        if (pathname && !name[i])
            return -EINVAL;
        address->as.local.sun_path[i] = name[i];
    }
    address->len_bytes = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len_bytes + (size_t)pathname);
    return 0;
}

void r3_address_vsock(uint32_t cid, uint32_t port, r3_address *address)
{
    *address = (r3_address){.len_bytes = sizeof address->as.vm};
    address->as.vm.svm_family = AF_VSOCK;
    address->as.vm.svm_cid = cid;
    address->as.vm.svm_port = port;
}

static in_port_t *port_of(r3_address *address)
{
    switch (address->as.any.sa_family) {
    case AF_INET: return &address->as.v4.sin_port;
    case AF_INET6: return &address->as.v6.sin6_port;
    default: return 0;
    }
}

uint16_t r3_address_port(const r3_address *address)
{
    const unsigned char *port = (const unsigned char *)port_of((r3_address *)address);
    return port ? (uint16_t)(port[0] << 8 | port[1]) : 0;
}

void r3_address_set_port(r3_address *address, uint16_t port)
{
    in_port_t *at = port_of(address);
    if (at)
        *at = to_network(port);
}

static int same_bytes(const void *a, const void *b, size_t len_bytes)
{
    const char *x = a, *y = b;
    for (; len_bytes; len_bytes--)
        if (*x++ != *y++)
            return 0;
    return 1;
}

/* Behind the head, whose length byte (BSD) only the kernel keeps. */
static int same_path(const r3_address *a, const r3_address *b)
{
    size_t head = offsetof(struct sockaddr_un, sun_path);
    return a->len_bytes <= head || same_bytes(a->as.local.sun_path, b->as.local.sun_path, a->len_bytes - head);
}

/* Field by field: flow information and padding say nothing about the place. */
int r3_address_equal(const r3_address *a, const r3_address *b)
{
    if (r3_address_family(a) != r3_address_family(b) || r3_address_port(a) != r3_address_port(b))
        return 0;
    switch (r3_address_family(a)) {
    case AF_INET: return same_bytes(&a->as.v4.sin_addr, &b->as.v4.sin_addr, 4);
    case AF_INET6:
        return same_bytes(&a->as.v6.sin6_addr, &b->as.v6.sin6_addr, 16) &&
               a->as.v6.sin6_scope_id == b->as.v6.sin6_scope_id;
    case AF_VSOCK: return a->as.vm.svm_cid == b->as.vm.svm_cid && a->as.vm.svm_port == b->as.vm.svm_port;
    default: return a->len_bytes == b->len_bytes && same_path(a, b);
    }
}
