/* <ring3/selector.h> on epoll(7): what the words of the contract are in the kernel's terms. The constants are the
 * kernel's own bits, so that a registration is one store and one call. Kernel 2.6.9; epoll_create1 2.6.27. */
#ifndef R3_BITS_SELECTOR_H
#define R3_BITS_SELECTOR_H

#include <bits/ring3_wakes.h>
#include <errno.h>
#include <ring3/syscall.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/syscall.h>

typedef struct epoll_event r3_event;

typedef struct r3_selector {
    int fd;      /* the epoll descriptor */
    int ms_only; /* the kernel has no epoll_pwait2: found out once, then remembered */
    struct __r3_wakes __wakes;
} r3_selector;

/* RDHUP comes with readable, so that the peer's end of sending is seen without a read. */
#define R3_READABLE (EPOLLIN | EPOLLRDHUP)
#define R3_WRITABLE EPOLLOUT
#define R3_PRIORITY EPOLLPRI

/* 0 is edge: each mode is told by the bits in which it differs from it. */
#define R3_EDGE      0U
#define R3_LEVEL     EPOLLET
#define R3_ONESHOT   EPOLLONESHOT
#define R3_EXCLUSIVE EPOLLEXCLUSIVE

static inline int __r3_epoll_ctl(const r3_selector *selector, int op, int fd, uint64_t token, uint32_t interest,
                                 uint32_t trigger)
{
    struct epoll_event event;
    event.events = interest | (trigger ^ EPOLLET);
    event.data.u64 = token;
    return (int)r3_syscall4(selector->fd, op, fd, (long)&event, SYS_epoll_ctl);
}

static inline int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    if (trigger & EPOLLEXCLUSIVE)
        interest &= ~(uint32_t)EPOLLRDHUP; /* the kernel refuses the two together (eventpoll.c) */
    return __r3_epoll_ctl(selector, EPOLL_CTL_ADD, fd, token, interest, trigger);
}

static inline int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest,
                                       uint32_t trigger)
{
    return __r3_epoll_ctl(selector, EPOLL_CTL_MOD, fd, token, interest, trigger);
}

/* The event argument may be null since 2.6.9. */
static inline int __r3_selector_remove(r3_selector *selector, int fd)
{
    int r = (int)r3_syscall4(selector->fd, EPOLL_CTL_DEL, fd, 0, SYS_epoll_ctl);
    return r == -ENOENT ? 0 : r;
}

/* The same as the next, for all of timeout_ns. */
int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns);

/* To wait without end and not to wait at all need no clock: the call that every kernel has says both exactly. Its sixth
 * argument, the size of a signal mask, is not looked at without one. */
static inline int __r3_selector_ask(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    return (int)r3_syscall5(selector->fd, (long)events, max, timeout_ns < 0 ? -1 : 0, 0, SYS_epoll_pwait);
}
#define __R3_ASKS_AT_ONCE 0

static inline void __r3_event_set(r3_event *event, uint64_t token)
{
    event->events = EPOLLIN;
    event->data.u64 = token;
}

/* For wakers: a descriptor that is always readable, and is told of each time it is raised. */
typedef struct epoll_event __r3_raised;

static inline int __r3_selector_add_raised(r3_selector *selector, int fd, uint64_t token, __r3_raised *raised)
{
    raised->events = EPOLLET;
    raised->data.u64 = token;
    int r = (int)r3_syscall4(selector->fd, EPOLL_CTL_ADD, fd, (long)raised, SYS_epoll_ctl);
    raised->events |= EPOLLIN;
    return r;
}

/* A registration that is written anew tells of what is there. */
static inline int __r3_selector_raise(r3_selector *selector, int fd, const __r3_raised *raised)
{
    return (int)r3_syscall4(selector->fd, EPOLL_CTL_MOD, fd, (long)raised, SYS_epoll_ctl);
}

#include <bits/ring3_wait.h>

#define __R3_IN    ((uint32_t)EPOLLIN)
#define __R3_PRI   ((uint32_t)EPOLLPRI)
#define __R3_OUT   ((uint32_t)EPOLLOUT)
#define __R3_ERR   ((uint32_t)EPOLLERR)
#define __R3_HUP   ((uint32_t)EPOLLHUP)
#define __R3_RDHUP ((uint32_t)EPOLLRDHUP)
#include <bits/ring3_readiness.h>

/* The kernel's edges need no help. */
static inline int __r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest)
{
    (void)selector, (void)fd, (void)interest;
    return 0;
}

#endif
