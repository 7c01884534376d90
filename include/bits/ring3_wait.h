/* r3_selector_wait_once for every kernel, around what waits there: __r3_selector_ask, of the same arguments and results.
 * Included by bits/ring3_selector.h, after it, after r3_selector, which has a struct __r3_wakes __wakes, and after
 * __R3_ASKS_AT_ONCE: the longest time-out that is left to it. */
#ifndef R3_BITS_WAIT_H
#define R3_BITS_WAIT_H

#include <bits/ring3_wakes.h>

/* Goes on where the word was not idle, or the time-out needs more than one call. What knows of wakers comes with them: a
 * program without has a weak one. */
int __r3_selector_wait_on(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns, int state);

static inline int __r3_selector_wait_once(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    if (max <= 0)
        return __r3_selector_ask(selector, events, max, 0);
    int state = __r3_wait_begins(&selector->__wakes);
    if (__builtin_expect(state || timeout_ns > __R3_ASKS_AT_ONCE, 0))
        return __r3_selector_wait_on(selector, events, max, timeout_ns, state);
    int n = __r3_selector_ask(selector, events, max, timeout_ns);
    __r3_wait_ends(&selector->__wakes);
    return n;
}

#endif
