/* Between a waker and what it is made of. */
#ifndef R3_IO_WAKER_MADE_H
#define R3_IO_WAKER_MADE_H

#include <ring3/waker.h>

#include "internal.h"

/* Makes what the selector can tell of, and adds it; nothing is told before __r3_waker_raise. Result: >= 0, or -errno:
 * then there is nothing to end. */
__r3_direct int __r3_waker_make(r3_waker *waker, r3_selector *selector, uint64_t token);

/* Ends it; waker->fd is negative then. */
__r3_direct void __r3_waker_end(r3_waker *waker);

#endif
