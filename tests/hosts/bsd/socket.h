/* Addresses and flags of sockets between the kernels (socket_address.c). */
#ifndef BSD_SOCKET_H
#define BSD_SOCKET_H

#include "host.h"

#include <sys/socket.h>

#define DF_AF_INET6 28
#define ADDRESS_SIZE 128

int family_to_linux(int family);
int family_to_guest(int family);
/* The guest's address of len bytes in Linux' form: its length, or -errno. */
long address_from_guest(unsigned char to[ADDRESS_SIZE], uint64_t from, uint32_t len);
/* Linux' address in the guest's form: its length. Without a name, a Unix address is none or 16 bytes of nothing. */
uint32_t address_to_guest(unsigned char to[ADDRESS_SIZE], const unsigned char *from, uint32_t len, bool some);
long address_give(const unsigned char *address, uint32_t len, bool some, uint64_t to, uint64_t to_len);
int message_flags_to_linux(int flags);
int message_flags_to_guest(int flags);
bool is_quiet(struct process *p, int fd);

#endif
