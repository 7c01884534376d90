/* Address: where a socket is, of any family, as a value that can be copied, compared, read and printed.
 *
 * In text:
 *     127.0.0.1:8080               IPv4 and port
 *     [::1]:8080                   IPv6 and port
 *     [fe80::1%eth0]:8080          with its scope: an interface's name or number
 *     192.0.2.1   ::1   fe80::1%2  without a port: port 0
 *     :8080                        any IPv4 address of this machine
 *     unix:/run/x.sock             Unix socket by pathname
 *     unix:@x                      Unix socket in Linux's abstract namespace
 *     unix:                        unnamed
 *     /run/x.sock   @x             the same without "unix:"
 *     vsock:2:1234                 virtual machine and host: context id and port; one left out means any
 * Names of machines are not looked up here. */
#ifndef R3_ADDRESS_H
#define R3_ADDRESS_H

#include <bits/vsock.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/un.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct r3_address {
    union {
        struct sockaddr any;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
        struct sockaddr_un local;
        struct sockaddr_vm vm;
    } as;
    socklen_t len_bytes; /* how much of it counts, as bind(2) and accept(2) take and give it */
} r3_address;

/* Room for any address in text with its NUL: a Unix path that fills its field, with "unix:" before it. */
#define R3_ADDRESS_TEXT_BYTES 128

/* All of these only compute: thread-safe, async-signal-safe. r3_address_parse with a scope name makes system calls. */

/* Reads text, up to its NUL. Result: 0. -EINVAL: not an address; -ENODEV: no interface of that name;
 * -ENAMETOOLONG: a Unix path longer than 107 bytes. Source: RFC 4291, 2.2 and RFC 4007, 11 (scope). */
int r3_address_parse(const char *text, r3_address *address);

/* Writes it as text with a NUL; scopes as numbers; IPv6 in the form of RFC 5952. Bytes of a Unix path are given as they
 * are, an abstract name's NULs as '@'. Result: length without the NUL.
 * -ENOSPC: size_bytes is too small; -EAFNOSUPPORT: a family not named above. */
int r3_address_format(const r3_address *address, char *text, size_t size_bytes);

void r3_address_v4(const unsigned char ip[4], uint16_t port, r3_address *address);
void r3_address_v6(const unsigned char ip[16], uint16_t port, uint32_t scope, r3_address *address);

/* A Unix address of len_bytes at name: none is unnamed, a first NUL means abstract, else a pathname.
 * Result: 0. -ENAMETOOLONG; -EINVAL: a NUL inside a pathname. Source: unix(7). */
int r3_address_unix(const char *name, size_t len_bytes, r3_address *address);

/* A vsock address; VMADDR_CID_ANY and VMADDR_PORT_ANY leave open. Its port is as.vm.svm_port: 32 bits, in the machine's
 * order. Source: vsock(7), Linux 3.9. */
void r3_address_vsock(uint32_t cid, uint32_t port, r3_address *address);

/* AF_INET, AF_INET6, AF_UNIX, AF_VSOCK. */
static inline int r3_address_family(const r3_address *address) { return address->as.any.sa_family; }

/* The port of IPv4 and IPv6, 0 for other families; and the same address with another port. */
uint16_t r3_address_port(const r3_address *address);
void r3_address_set_port(r3_address *address, uint16_t port);

/* 1 if both say the same place, else 0. */
int r3_address_equal(const r3_address *a, const r3_address *b);

#ifdef __cplusplus
}
#endif

#endif
