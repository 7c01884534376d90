/* <ring3/waker.h> on EVFILT_USER of kqueue(2): a filter of the selector's own kqueue, no descriptor of its own. */
#ifndef R3_BITS_WAKER_H
#define R3_BITS_WAKER_H

#include <bits/ring3_wakes.h>
#include <ring3/selector.h>
#include <stdint.h>

typedef struct r3_waker {
    int fd; /* the selector's; negative: closed */
    uint64_t __token;
    struct __r3_waking __waking;
} r3_waker;

int __r3_waker_raise(r3_waker *waker);

#include <bits/ring3_waker_wake.h>

#endif
