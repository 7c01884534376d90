/* <ring3/selector.h> on poll(2), for any kernel: what the words of the contract are in its terms. */
#ifndef R3_BITS_SELECTOR_H
#define R3_BITS_SELECTOR_H

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
} r3_selector;

/* RDHUP comes with readable, so that the peer's end of sending is seen without a read. */
#define R3_READABLE (POLLIN | POLLRDHUP)
#define R3_WRITABLE POLLOUT
#define R3_PRIORITY POLLPRI

#define R3_EDGE      0U
#define R3_LEVEL     1U
#define R3_ONESHOT   2U
#define R3_EXCLUSIVE 4U

/* For wakers: level, and the selector itself reads the descriptor empty when it tells. */
#define __R3_EMPTIED 8U

int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_remove(r3_selector *selector, int fd);
int __r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest);
int __r3_selector_wait_once(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns);

#define __R3_IN    ((uint32_t)POLLIN)
#define __R3_PRI   ((uint32_t)POLLPRI)
#define __R3_OUT   ((uint32_t)POLLOUT)
#define __R3_ERR   ((uint32_t)POLLERR)
#define __R3_HUP   ((uint32_t)POLLHUP)
#define __R3_RDHUP ((uint32_t)POLLRDHUP)
#include <bits/ring3_readiness.h>

#endif
