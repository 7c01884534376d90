/* The wake of <ring3/waker.h>, for all kinds of wakers. Included by bits/ring3_waker.h after r3_waker, which has a struct
 * __r3_waking __waking, and after __r3_waker_raise, which makes the selector tell of the waker: 0 or -errno. */
static inline int __r3_waker_wake(r3_waker *waker)
{
    struct __r3_wake_word *word = waker->__waking.word;
    __atomic_fetch_add(&waker->__waking.count, 1, __ATOMIC_RELAXED);
    if (__atomic_exchange_n(&word->state, __R3_WOKEN, __ATOMIC_SEQ_CST) == __R3_ASLEEP ||
        __builtin_expect(__atomic_load_n(&word->crowd, __ATOMIC_SEQ_CST), 0))
        return __r3_waker_raise(waker);
    return 0;
}
