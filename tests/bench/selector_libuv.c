/* libuv at the work of selector_work.h. It tells the kernel of changes in the next turn. */
#include <uv.h>

enum { MOST = 256 };

static uv_loop_t loop;
static uv_poll_t polls[MOST];
static uv_async_t waker;
static int woken;

static void on_poll(uv_poll_t *poll, int status, int events) { (void)poll, (void)status, (void)events; }
static void on_wake(uv_async_t *async)
{
    (void)async;
    woken++;
}

static void open_loop(void)
{
    uv_loop_init(&loop);
    uv_async_init(&loop, &waker, on_wake);
}

static inline void add(int i, int fd)
{
    uv_poll_init(&loop, &polls[i], fd);
    uv_poll_start(&polls[i], UV_READABLE, on_poll);
}
static inline void change(int i, int fd)
{
    (void)fd;
    uv_poll_start(&polls[i], UV_READABLE | UV_WRITABLE, on_poll);
}
static inline void drop(int i, int fd)
{
    (void)fd;
    uv_poll_stop(&polls[i]);
}
static inline void turn(void) { uv_run(&loop, UV_RUN_NOWAIT); }

static inline void wake_and_wait(void)
{
    int before = woken;
    uv_async_send(&waker);
    uv_run(&loop, UV_RUN_ONCE);
    if (woken == before)
        __builtin_trap();
}

#include "selector_work.h"
