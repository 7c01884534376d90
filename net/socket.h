/* Between the files of net/. */
#ifndef R3_NET_SOCKET_H
#define R3_NET_SOCKET_H

#include <ring3/address.h>

#include "address_came.h"

/* socketpair(2), non-blocking and close-on-exec from birth. Result: 0 or -errno. */
int __r3_socket_pair(int family, int type, int fds[2]);

/* For calls that open and then do more: fd if result is none of an error, else result with fd closed. A negative fd
 * passes through. */
int __r3_socket_or_close(int fd, int result);

#endif
