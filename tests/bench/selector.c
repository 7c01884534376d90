/* ring3's selector at the work of selector_work.h. */
#include <ring3/selector.h>
#include <ring3/waker.h>

enum { MOST = 256 };

static r3_selector selector;
static r3_waker waker;

static void open_loop(void)
{
    r3_selector_open(&selector);
    r3_waker_open(&waker, &selector, MOST);
}

static inline void add(int i, int fd) { r3_selector_register(&selector, fd, (uint64_t)i, R3_READABLE, R3_EDGE); }
static inline void change(int i, int fd)
{
    r3_selector_reregister(&selector, fd, (uint64_t)i, R3_READABLE | R3_WRITABLE, R3_EDGE);
}
static inline void drop(int i, int fd)
{
    (void)i;
    r3_selector_deregister(&selector, fd);
}
static inline void turn(void) {}

static inline void wake_and_wait(void)
{
    r3_event event;
    r3_waker_wake(&waker);
    if (r3_selector_wait_once(&selector, &event, 1, R3_FOREVER) != 1)
        __builtin_trap();
}

#include "selector_work.h"
