/* <ring3/selector.h> on kqueue(2): what the words of the contract are in the kernel's terms. An event tells of reading, of
 * writing or of urgent data, never of two at once: a descriptor may have several events in one wait. */
#ifndef R3_BITS_SELECTOR_H
#define R3_BITS_SELECTOR_H

#include <bits/ring3_wakes.h>
#include <errno.h>
#include <ring3/syscall.h>
#include <stdint.h>
#include <sys/event.h>
#include <sys/syscall.h>

typedef struct kevent r3_event;

typedef struct r3_selector {
    int fd; /* the kqueue */
    struct __r3_wakes __wakes;
} r3_selector;

#define R3_READABLE 1U
#define R3_WRITABLE 2U
#define R3_PRIORITY 4U

#define R3_EDGE      0U
#define R3_LEVEL     1U
#define R3_ONESHOT   2U
#define R3_EXCLUSIVE 4U

int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger);
int __r3_selector_remove(r3_selector *selector, int fd);
int __r3_selector_ask(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns);
#define __R3_ASKS_AT_ONCE INT64_MAX

static inline int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    return __r3_selector_ask(selector, events, max, timeout_ns);
}

/* The kernel's edges need no help. */
static inline int __r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest)
{
    (void)selector, (void)fd, (void)interest;
    return 0;
}

/* For wakers: a descriptor that is always readable, and is told of each time it is raised. */
typedef struct __r3_raised {
    uint64_t token;
} __r3_raised;

int __r3_selector_add_raised(r3_selector *selector, int fd, uint64_t token, __r3_raised *raised);
int __r3_selector_raise(r3_selector *selector, int fd, const __r3_raised *raised);

static inline void __r3_event_set(r3_event *event, uint64_t token)
{
    EV_SET(event, 0, EVFILT_USER, EV_CLEAR, 0, 0, token);
}

#include <bits/ring3_wait.h>

static inline uint64_t __r3_event_token(const r3_event *event) { return (uint64_t)(uintptr_t)event->udata; }
static inline int __r3_event_is_writable(const r3_event *event) { return event->filter == EVFILT_WRITE; }
static inline int __r3_event_is_aio(const r3_event *event) { return event->filter == EVFILT_AIO; }

static inline int __r3_event_is_readable(const r3_event *event)
{
    return event->filter != EVFILT_WRITE && event->filter != EVFILT_AIO;
}

static inline int __r3_event_is_priority(const r3_event *event) { return event->filter == EVFILT_EXCEPT; }

static inline int __r3_event_is_error(const r3_event *event)
{
    return (event->flags & EV_ERROR) || ((event->flags & EV_EOF) && event->fflags && event->filter != EVFILT_EXCEPT);
}

static inline int __r3_event_is_read_closed(const r3_event *event)
{
    return (event->flags & EV_EOF) && (event->filter == EVFILT_READ || (event->flags & EV_HUP));
}

static inline int __r3_event_is_write_closed(const r3_event *event)
{
    return (event->flags & EV_EOF) && (event->filter == EVFILT_WRITE || (event->flags & EV_HUP));
}

#endif
