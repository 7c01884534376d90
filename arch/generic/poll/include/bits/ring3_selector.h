/* <ring3/selector.h> on poll(2), for any kernel: what the words of the contract are in its terms. */
#ifndef R3_BITS_SELECTOR_H
#define R3_BITS_SELECTOR_H

#include <bits/ring3_wakes.h>
#include <errno.h>
#include <poll.h>
#include <stdint.h>

/* Named as struct epoll_event has it, so that what looks into one reads the other. */
typedef struct r3_event {
    uint32_t events;
    union {
        uint64_t u64;
    } data;
} r3_event;

typedef struct r3_selector {
    int fd; /* by which a waiting thread is called; -1: closed */
    struct __r3_poll *__poll;
    struct __r3_wakes __wakes;
} r3_selector;

/* RDHUP comes with readable, so that the peer's end of sending is seen without a read. */
#define R3_READABLE (POLLIN | __R3_POLLRDHUP)
#define R3_WRITABLE POLLOUT
#define R3_PRIORITY POLLPRI

#define R3_EDGE      0U
#define R3_LEVEL     1U
#define R3_ONESHOT   2U
#define R3_EXCLUSIVE 4U

int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_remove(r3_selector *selector, int fd);
int __r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest);
int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns);

static inline int __r3_selector_ask(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    return __r3_selector_wait_for(selector, events, max, timeout_ns);
}
#define __R3_ASKS_AT_ONCE INT64_MAX

static inline void __r3_event_set(r3_event *event, uint64_t token)
{
    event->events = POLLIN;
    event->data.u64 = token;
}

/* For wakers: a descriptor that is always readable, and is told of each time it is raised. */
typedef struct __r3_raised {
    char nothing;
} __r3_raised;

int __r3_selector_add_raised(r3_selector *selector, int fd, uint64_t token, __r3_raised *raised);

static inline int __r3_selector_raise(r3_selector *selector, int fd, const __r3_raised *raised)
{
    (void)raised;
    return fd < 0 ? -EBADF : __r3_selector_rearm(selector, fd, R3_READABLE);
}

#include <bits/ring3_wait.h>

#define __R3_IN    ((uint32_t)POLLIN)
#define __R3_PRI   ((uint32_t)POLLPRI)
#define __R3_OUT   ((uint32_t)POLLOUT)
#define __R3_ERR   ((uint32_t)POLLERR)
#define __R3_HUP   ((uint32_t)POLLHUP)
#define __R3_RDHUP ((uint32_t)__R3_POLLRDHUP)
#include <bits/ring3_readiness.h>

#endif
