/* What the tests of io/ and net/ share: a selector per test, and waits that end after 5 seconds at most. */
#ifndef LOOP_H
#define LOOP_H

#include "tap.h"

#include <errno.h>
#include <poll.h>
#include <ring3/clock.h>
#include <ring3/fd.h>
#include <ring3/pipe.h>
#include <ring3/selector.h>

enum { LOOP_EVENTS = 16 };
#define LOOP_PATIENCE_NS (5 * R3_SECOND_NS)
#ifndef LOOP_SHORT_NS
#define LOOP_SHORT_NS (30 * R3_MILLISECOND_NS)
#endif

static r3_selector loop;
static r3_event loop_events[LOOP_EVENTS];

/* Waits until something comes; the number of events. */
static inline int loop_wait(void)
{
    return r3_selector_wait(&loop, loop_events, LOOP_EVENTS, r3_clock_ns() + LOOP_PATIENCE_NS);
}

/* Nothing is told for a little while. */
static inline int loop_quiet(void)
{
    return r3_selector_wait(&loop, loop_events, LOOP_EVENTS, r3_clock_ns() + LOOP_SHORT_NS) == 0;
}

/* Waits for an event of token that holds; null if it does not come. Others are passed over: a kqueue tells of each
 * direction by itself, and of room to write also when the other end has read. */
static inline const r3_event *loop_event_that(uint64_t token, int (*holds)(const r3_event *))
{
    int64_t deadline = r3_clock_ns() + LOOP_PATIENCE_NS;
    for (;;) {
        int n = r3_selector_wait(&loop, loop_events, LOOP_EVENTS, deadline);
        if (n <= 0)
            return 0;
        for (int i = 0; i < n; i++)
            if (r3_event_token(&loop_events[i]) == token && (!holds || holds(&loop_events[i])))
                return &loop_events[i];
    }
}

void __r3_poll_rearm(int fd, unsigned events) __attribute__((__weak__));

/* The peer has ended sending. poll(2) of the BSDs tells of that as of bytes: the read gives 0. */
static inline int loop_read_closed(const r3_event *event)
{
    return r3_event_is_read_closed(event) || (__r3_poll_rearm && !__R3_POLLRDHUP && r3_event_is_readable(event));
}

static inline const r3_event *loop_event(uint64_t token) { return loop_event_that(token, 0); }
static inline int loop_readable(uint64_t token) { return loop_event_that(token, r3_event_is_readable) != 0; }
static inline int loop_writable(uint64_t token) { return loop_event_that(token, r3_event_is_writable) != 0; }

#endif
