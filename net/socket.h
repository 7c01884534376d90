/* Sockets that are non-blocking and close-on-exec from birth, whatever the kernel or the sandbox can do. */
#ifndef R3_NET_SOCKET_H
#define R3_NET_SOCKET_H

#include <ring3/address.h>

/* socket(2). Result: the descriptor or -errno. */
int __r3_socket_open(int family, int type, int protocol);

/* accept(2); peer may be null. Result: the descriptor or -errno. */
int __r3_socket_accept(int fd, r3_address *peer);

#endif
