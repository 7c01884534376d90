/* The waker by a descriptor: <ring3/waker.h>; bits/ring3_wakes.h says when it makes a call. The wake itself is inline
 * (bits/ring3_waker_fd.h). */
#include <ring3/waker.h>

#include <bits/ring3_used_up.h>

#include "internal.h"
#include "io/waker_fds.h"
#include "sys.h"

#include <errno.h>

__r3_needs(__r3_selector_wait_with_wakers);

static void close_both(r3_waker *waker)
{
    __r3_closes(waker->fd);
    sys_close(waker->fd);
    if (waker->__fds[1] >= 0)
        sys_close(waker->__fds[1]);
    waker->fd = waker->__fds[1] = -1;
}

int r3_waker_open(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    struct __r3_wakes *wakes = &selector->__wakes;
    waker->__selector = selector;
    waker->__word = &waker->__own;
    waker->__own.state = __R3_IDLE;
    waker->__own.crowd = 1;
    waker->__count = 0;
    int r = __r3_waker_fds(waker->__fds);
    if (r >= 0)
        r = __r3_selector_add_raised(selector, waker->fd, token, &waker->__raised);
    if (r < 0)
        close_both(waker);
    else if (!__atomic_exchange_n(&wakes->taken, 1, __ATOMIC_SEQ_CST)) {
        wakes->token = token;
        waker->__word = &wakes->word;
    }
    return r;
}

int64_t r3_waker_count(r3_waker *waker)
{
    return waker->fd < 0 ? -EBADF : __atomic_exchange_n(&waker->__count, 0, __ATOMIC_RELAXED);
}

void r3_waker_close(r3_waker *waker)
{
    struct __r3_wakes *wakes = &waker->__selector->__wakes;
    int woken = __R3_WOKEN;
    if (waker->__word != &waker->__own) {
        waker->__word = &waker->__own;
        __atomic_compare_exchange_n(&wakes->word.state, &woken, __R3_IDLE, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
        __atomic_store_n(&wakes->taken, 0, __ATOMIC_SEQ_CST);
    }
    close_both(waker);
}
