/* A wait that finds that it has been woken, that another thread waits, or that it has a time-out: the rest of
 * bits/ring3_wait.h where there are wakers.
 *
 * A wake that is there is told without a call, and alone; but at every TURNS-th the descriptors are looked at, too.
 * Where they leave no room the wake stays for the next wait. */
#include <ring3/selector.h>


enum { TURNS = 64 };

/* For waker.c, which has to bring this file: the other name may be satisfied by its weak twin. */
void __r3_selector_wait_with_wakers(void) {}

static __attribute__((__noinline__)) int wait_in_turn(r3_selector *selector, r3_event *events, int max,
                                                      int64_t timeout_ns, int state)
{
    struct __r3_wakes *wakes = &selector->__wakes;
    if (state == __R3_ASLEEP) {
        /* A wake that came before it was said that there is a crowd may have been no call. */
        __atomic_store_n(&wakes->word.crowd, 1, __ATOMIC_SEQ_CST);
        state = __r3_wait_begins(wakes);
    }
    int n = __r3_selector_wait_for(selector, events, max, state == __R3_WOKEN ? 0 : timeout_ns);
    if (state != __R3_WOKEN)
        state = __R3_IDLE;
    else if (__builtin_expect(n >= 0, 1) && __builtin_expect(n < max, 1)) {
        __r3_event_set(&events[n++], wakes->token);
        state = __R3_IDLE;
    }
    __atomic_store_n(&wakes->word.state, state, __ATOMIC_RELEASE);
    return n;
}

int __r3_selector_wait_on(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns, int state)
{
    struct __r3_wakes *wakes = &selector->__wakes;
    /* Each said to be rare, or clang works both out before it goes on. */
    if (__builtin_expect(state != __R3_WOKEN, 0) ||
        __builtin_expect(!__atomic_add_fetch(&wakes->turns, 256 / TURNS, __ATOMIC_RELAXED), 0))
        return wait_in_turn(selector, events, max, timeout_ns, state);
    __r3_event_set(events, wakes->token);
    __r3_wait_ends(wakes);
    return state - 1; /* 1, in one instruction */
}
