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
    struct __r3_wake_word __own;   /* in a crowd: every wake is a call */
    struct __r3_wake_word *__word; /* the selector's, or its own */
    r3_selector *__selector;
    int64_t __count;
} r3_waker;

static inline int __r3_waker_wake(r3_waker *waker)
{
    struct __r3_wake_word *word = waker->__word;
    __atomic_fetch_add(&waker->__count, 1, __ATOMIC_RELAXED);
    if (__atomic_exchange_n(&word->state, __R3_WOKEN, __ATOMIC_SEQ_CST) == __R3_ASLEEP ||
        __builtin_expect(__atomic_load_n(&word->crowd, __ATOMIC_SEQ_CST), 0))
        return __r3_selector_raise(waker->__selector, waker->fd, &waker->__raised);
    return 0;
}

#endif
