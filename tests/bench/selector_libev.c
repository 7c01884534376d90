/* libev at the work of selector_work.h. It tells the kernel of changes in the next turn. */
#include <ev.h>

enum { MOST = 256 };

static struct ev_loop *loop;
static ev_io watchers[MOST];
static ev_async waker;
static int woken;

static void on_io(struct ev_loop *l, ev_io *watcher, int events) { (void)l, (void)watcher, (void)events; }
static void on_wake(struct ev_loop *l, ev_async *watcher, int events)
{
    (void)l, (void)watcher, (void)events;
    woken++;
}

static void open_loop(void)
{
    loop = ev_default_loop(EVBACKEND_EPOLL);
    ev_async_init(&waker, on_wake);
    ev_async_start(loop, &waker);
}

static inline void add(int i, int fd)
{
    ev_io_init(&watchers[i], on_io, fd, EV_READ);
    ev_io_start(loop, &watchers[i]);
}
static inline void change(int i, int fd)
{
    ev_io_stop(loop, &watchers[i]);
    ev_io_set(&watchers[i], fd, EV_READ | EV_WRITE);
    ev_io_start(loop, &watchers[i]);
}
static inline void drop(int i, int fd)
{
    (void)fd;
    ev_io_stop(loop, &watchers[i]);
}
static inline void turn(void) { ev_run(loop, EVRUN_NOWAIT); }

static inline void wake_and_wait(void)
{
    int before = woken;
    ev_async_send(loop, &waker);
    ev_run(loop, EVRUN_ONCE);
    if (woken == before)
        __builtin_trap();
}

#include "selector_work.h"
