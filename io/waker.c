/* The waker: <ring3/waker.h>; bits/ring3_wakes.h says when it makes a call. The wake itself is inline
 * (bits/ring3_waker_wake.h), and what the selector tells of is in waker_<mechanism>.c. */
#include "io/waker_made.h"

#include <errno.h>

__r3_needs(__r3_selector_wait_with_wakers);

int r3_waker_open(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    struct __r3_wakes *wakes = &selector->__wakes;
    struct __r3_waking *waking = &waker->__waking;
    waking->selector = selector;
    waking->word = &waking->own;
    waking->own.state = __R3_IDLE;
    waking->own.crowd = 1;
    waking->count = 0;
    int r = __r3_waker_make(waker, selector, token);
    if (r >= 0 && !__atomic_exchange_n(&wakes->taken, 1, __ATOMIC_SEQ_CST)) {
        wakes->token = token;
        waking->word = &wakes->word;
    }
    return r;
}

int64_t r3_waker_count(r3_waker *waker)
{
    return waker->fd < 0 ? -EBADF : __atomic_exchange_n(&waker->__waking.count, 0, __ATOMIC_RELAXED);
}

void r3_waker_close(r3_waker *waker)
{
    struct __r3_waking *waking = &waker->__waking;
    struct __r3_wakes *wakes = &waking->selector->__wakes;
    int woken = __R3_WOKEN;
    if (waking->word != &waking->own) {
        waking->word = &waking->own;
        __atomic_compare_exchange_n(&wakes->word.state, &woken, __R3_IDLE, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
        __atomic_store_n(&wakes->taken, 0, __ATOMIC_SEQ_CST);
    }
    __r3_waker_end(waker);
}
