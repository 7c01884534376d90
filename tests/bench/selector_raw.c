/* epoll by the C library's functions at the work of selector_work.h: the least that a program without a library pays. */
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { MOST = 256 };

static int loop, waker;

static inline void set(int operation, int i, int fd, uint32_t events)
{
    struct epoll_event event = {.events = events | EPOLLET, .data.u64 = (uint64_t)i};
    epoll_ctl(loop, operation, fd, &event);
}

static void open_loop(void)
{
    loop = epoll_create1(EPOLL_CLOEXEC);
    waker = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    set(EPOLL_CTL_ADD, MOST, waker, EPOLLIN);
}

static inline void add(int i, int fd) { set(EPOLL_CTL_ADD, i, fd, EPOLLIN); }
static inline void change(int i, int fd) { set(EPOLL_CTL_MOD, i, fd, EPOLLIN | EPOLLOUT); }
static inline void drop(int i, int fd)
{
    (void)i;
    epoll_ctl(loop, EPOLL_CTL_DEL, fd, 0);
}
static inline void turn(void) {}

static inline void wake_and_wait(void)
{
    struct epoll_event event;
    uint64_t one = 1;
    if (write(waker, &one, sizeof one) < 0 || epoll_wait(loop, &event, 1, -1) != 1)
        __builtin_trap();
}

#include "selector_work.h"
