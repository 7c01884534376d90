/* libevent at the work of selector_work.h. A wake is event_active, without the locks that
 * wakes from other threads need. */
#include <event2/event.h>

enum { MOST = 256 };

static struct event_base *loop;
static struct event *events[MOST], *waker;
static int woken;

static void on_event(evutil_socket_t fd, short what, void *context)
{
    (void)fd, (void)what, (void)context;
    woken++;
}

static void open_loop(void)
{
    loop = event_base_new();
    waker = event_new(loop, -1, EV_PERSIST | EV_READ, on_event, 0);
    event_add(waker, 0);
}

static inline void add(int i, int fd)
{
    events[i] = event_new(loop, fd, EV_READ | EV_PERSIST | EV_ET, on_event, 0);
    event_add(events[i], 0);
}
static inline void change(int i, int fd)
{
    event_del(events[i]);
    event_assign(events[i], loop, fd, EV_READ | EV_WRITE | EV_PERSIST | EV_ET, on_event, 0);
    event_add(events[i], 0);
}
static inline void drop(int i, int fd)
{
    (void)fd;
    event_free(events[i]);
}
static inline void turn(void) {}

static inline void wake_and_wait(void)
{
    int before = woken;
    event_active(waker, EV_READ, 0);
    event_base_loop(loop, EVLOOP_ONCE);
    if (woken == before)
        __builtin_trap();
}

#include "selector_work.h"
