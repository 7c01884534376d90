/* What the bits of an event say, for selectors whose events carry the bits of poll(2), which epoll(7) shares. They come
 * as __R3_IN, __R3_PRI, __R3_OUT, __R3_ERR, __R3_HUP and __R3_RDHUP, from whoever includes this after r3_event. */
#ifndef R3_BITS_READINESS_H
#define R3_BITS_READINESS_H

static inline uint64_t __r3_event_token(const r3_event *event) { return event->data.u64; }
static inline int __r3_event_is_readable(const r3_event *event) { return (event->events & (__R3_IN | __R3_PRI)) != 0; }
static inline int __r3_event_is_writable(const r3_event *event) { return (event->events & __R3_OUT) != 0; }
static inline int __r3_event_is_priority(const r3_event *event) { return (event->events & __R3_PRI) != 0; }
static inline int __r3_event_is_error(const r3_event *event) { return (event->events & __R3_ERR) != 0; }
static inline int __r3_event_is_aio(const r3_event *event) { return (void)event, 0; }

static inline int __r3_event_is_read_closed(const r3_event *event)
{
    /* Most events are neither, and go after one test. */
    if (__builtin_expect((event->events & (__R3_HUP | __R3_RDHUP)) != 0, 0))
        return (event->events & (__R3_HUP | __R3_IN)) != 0;
    return 0;
}

static inline int __r3_event_is_write_closed(const r3_event *event)
{
    return (event->events & __R3_HUP) || (event->events & (__R3_OUT | __R3_ERR)) == (__R3_OUT | __R3_ERR) ||
           event->events == __R3_ERR;
}

#endif
