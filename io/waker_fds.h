/* Between a waker and what it is made of. */
#ifndef R3_IO_WAKER_FDS_H
#define R3_IO_WAKER_FDS_H

#include "internal.h"

/* fds[0] becomes a descriptor that is always readable, fds[1] one that keeps it so, or -1. Both close-on-exec and
 * non-blocking. Result: >= 0; or -errno, and fds[0] is negative. */
__r3_direct int __r3_waker_fds(int fds[2]);

#endif
