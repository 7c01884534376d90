/* <ring3/waker.h> on a descriptor that is always readable, an eventfd(2) or a pipe: a wake writes its registration anew,
 * and so the selector tells of it. Nothing is written to it or read, so nothing can be full and nothing is to be emptied. */
#ifndef R3_BITS_WAKER_FD_H
#define R3_BITS_WAKER_FD_H

#include <bits/ring3_wakes.h>
#include <ring3/selector.h>
#include <stdint.h>

typedef struct r3_waker {
    union {
        int fd;       /* what is registered; negative: closed */
        int __fds[2]; /* and what keeps it readable, if it is a pipe */
    };
    __r3_raised __raised;
    struct __r3_waking __waking;
} r3_waker;

static inline int __r3_waker_raise(r3_waker *waker)
{
    return __r3_selector_raise(waker->__waking.selector, waker->fd, &waker->__raised);
}

#include <bits/ring3_waker_wake.h>

#endif
