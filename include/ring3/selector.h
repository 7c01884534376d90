/* Selector: waits for many descriptors at once and tells which are ready.
 *
 *     r3_selector selector;
 *     r3_event events[64];
 *     r3_selector_open(&selector);
 *     r3_selector_register(&selector, fd, 7, R3_READABLE, R3_EDGE);
 *     int n = r3_selector_wait(&selector, events, 64, R3_FOREVER);
 *     for (int i = 0; i < n; i++)
 *         if (r3_event_token(&events[i]) == 7 && r3_event_is_readable(&events[i]))
 *             ... read until -EAGAIN, or until a read gives less than asked for
 *
 * The selector lives where the caller puts it, and so does the array of events. Nothing is allocated: on Linux a
 * registration is one epoll_ctl(2), and r3_event is the kernel's own struct epoll_event. On the BSDs r3_event is struct
 * kevent; to register is two kevent(2) and an fstat(2), to reregister and to deregister one kevent, and a oneshot event
 * one more.
 *
 * Interest: what to be told of; any of these, or-ed. Closing and errors are told without being asked for.
 *     R3_READABLE   a read, an accept or a wait for the peer's end would not block
 *     R3_WRITABLE   a write would not block, or a connect has come to an end
 *     R3_PRIORITY   urgent data is there (TCP) or another exceptional condition; see poll(2), POLLPRI
 *
 * Trigger: when to be told.
 *     R3_EDGE       once each time readiness arises anew. A read or write that came back short, or with -EAGAIN,
 *                   has used the edge up; after a full one try again. What comes before it is used up may be told, too
 *                   (epoll), or not (poll). The default, and 0.
 *     R3_LEVEL      at every wait as long as it is ready; for descriptors that others also read
 *     R3_ONESHOT    once, then silence until r3_selector_reregister
 *     R3_EXCLUSIVE  edge; of many selectors that wait for one descriptor at least one is told, not all. Register
 *                   only, and not with R3_PRIORITY. Linux 4.5; -EOPNOTSUPP on poll and kqueue.
 *
 * Threads: all calls but open and close may be made from any thread at any time, also while another thread waits;
 * the waiting thread is then told of the new registration. Several threads may wait on one selector: an edge goes to
 * one of them. Register, reregister, deregister and wait_once are async-signal-safe. Not kept over exec (close on
 * exec); a child made by fork should not use its parent's selector, since the two share the registrations.
 *
 * Which kernels: Linux, epoll(7); DragonFly, kqueue(2). Built as TARGET+poll (make SELECTOR=poll, ring3-cc --target=TARGET+poll) it stands on
 * poll(2), Linux 2.6.16, by the same contract; what differs:
 * - ring3's own reads, writes, accepts and connects say when an edge has been used up. After those of others
 *   (read(2), recv(2) and their like) say it with r3_selector_rearm. A reading end that was told of as ended, and a
 *   priority that was told, wait for it, too.
 * - Deregister, or close with r3_fd_close, before close(2): the number would be taken for its successor's.
 * - R3_EXCLUSIVE gives -EOPNOTSUPP; a descriptor not below RLIMIT_NOFILE as it was at open, or 2^20, -ENOSPC.
 * - An event tells what has arisen since the last; what was told before and is not used up it leaves out.
 * - On the BSDs the end of what a peer sends is readable alone, not read_closed: the read gives 0.
 * - Memory: one mapping of 40 bytes for each descriptor that RLIMIT_NOFILE allows, of which the pages up to the highest
 *   registered come in. It is kept for the next selector. A wait allocates nothing.
 * - wait_once may not be called by a handler that interrupts a wait on the same selector, unless it only looks; a look
 *   while another thread waits tells nothing, since what is ready goes to that one. */
#ifndef R3_SELECTOR_H
#define R3_SELECTOR_H

#include <bits/ring3_selector.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A deadline or a time-out that never comes. */
#define R3_FOREVER ((int64_t)-1)

/* Makes a selector with nothing registered. Result: 0.
 * -EMFILE, -ENFILE: no descriptor left; -ENOMEM; -ENOSYS, -EPERM: no epoll in this kernel or sandbox. */
int r3_selector_open(r3_selector *selector);

/* Ends it; what was registered stays open and is registered no longer. No thread may be waiting. */
void r3_selector_close(r3_selector *selector);

/* Adds a descriptor. The token comes back in its events; the selector does nothing else with it, so it may be the
 * descriptor, an index, or a pointer. Readiness that is already there is an edge and is told at the next wait.
 * Result: 0.
 * -EEXIST: it is registered here already (on kqueue its readability is told with the new token from then on); -EBADF: it is not open; -EPERM: it is a regular file or a folder, which are
 * always ready; -EINVAL: not a mode for this descriptor, or the selector itself; -ENOMEM, -ENOSPC: a kernel limit
 * (/proc/sys/fs/epoll/max_user_watches); -ELOOP: selectors in a ring. Source: epoll_ctl(2). */
static inline int r3_selector_register(r3_selector *selector, int fd, uint64_t token, uint32_t interest,
                                       uint32_t trigger)
{
    return __r3_selector_add(selector, fd, token, interest, trigger);
}

/* Replaces token, interest and trigger of a registered descriptor, and arms it anew: readiness that is there now is
 * told again. Result: 0.
 * -ENOENT: it is not registered here; the others as above. */
static inline int r3_selector_reregister(r3_selector *selector, int fd, uint64_t token, uint32_t interest,
                                         uint32_t trigger)
{
    return __r3_selector_change(selector, fd, token, interest, trigger);
}

/* Says that an edge of fd has been used up by other calls than ring3's own: by read(2) and its like, in a library or by
 * r3_syscall, after -EAGAIN or a short count. Readiness of that interest (one or more, or-ed) is an edge from now on,
 * also if it is there already. Call it with the direction that was used up and no other: told of readiness that it does
 * not use, a program goes round for nothing. A selector on poll(2) needs it; where the kernel makes the edges it does
 * nothing, so code for all calls it always. Result: 0, also if fd is not registered. Thread-safe, async-signal-safe. */
static inline int r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest)
{
    return __r3_selector_rearm(selector, fd, interest);
}

/* Forgets a descriptor; if it was not registered there is nothing to do, and that is no error. Closing the last
 * descriptor of an open file forgets it too; where there are others (dup, fork) deregister before closing. Events
 * that a wait has already handed out stay in the caller's array.
 * Result: 0. -EBADF: the descriptor is closed already. */
static inline int r3_selector_deregister(r3_selector *selector, int fd) { return __r3_selector_remove(selector, fd); }

/* Waits until something is ready or until deadline_ns on the clock of r3_clock_ns() (CLOCK_MONOTONIC nanoseconds);
 * R3_FOREVER (any negative) waits without end, a time that has passed only looks. Signals do not end it: their
 * handlers run, and the wait goes on to the same deadline. Never returns 0 before the deadline.
 * Result: how many of events[0..max) were filled; 0 at the deadline.
 * -EINVAL: max is not positive; -EBADF: the selector is closed; -EFAULT: events is not writable memory;
 * -ENOMEM: none left for the call (poll). */
int r3_selector_wait(r3_selector *selector, r3_event *events, int max, int64_t deadline_ns);

/* The same as one system call, for timeout_ns nanoseconds from now; 0 only looks, R3_FOREVER never ends.
 * Exact to the nanosecond with epoll_pwait2 (Linux 5.11); before that rounded up to whole milliseconds and cut to
 * 2^31 of them. Result: as above; -EINTR: a signal handler ran. Async-signal-safe. */
static inline int r3_selector_wait_once(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    return __r3_selector_wait_once(selector, events, max, timeout_ns);
}

/* What an event says; inline, one or two instructions each. In terms of epoll's bits:
 *
 *     readable       IN or PRI
 *     writable       OUT
 *     priority       PRI
 *     error          ERR         the cause: r3_option_get(fd, R3_ERROR)
 *     read_closed    HUP, or IN and RDHUP        no more bytes will come than are there now
 *     write_closed   HUP, or OUT and ERR, or nothing but ERR      the next write fails
 *
 * In terms of kqueue(2), where a descriptor may have several events in one wait, one a filter:
 *
 *     readable       READ, EXCEPT, and what tells of neither descriptor nor aio: USER, TIMER, PROC ...
 *     writable       WRITE
 *     priority       EXCEPT
 *     error          EV_ERROR, or EV_EOF with fflags, which are the cause
 *     read_closed    EV_EOF with READ or with EV_HUP
 *     write_closed   EV_EOF with WRITE or with EV_HUP
 *     aio            AIO: a request that said SIGEV_KEVENT and this selector's fd has ended; never elsewhere
 *
 * Each is 0 or 1. Any of them may be stale by the time it is read: -EAGAIN stays a proper answer. */
static inline uint64_t r3_event_token(const r3_event *event) { return __r3_event_token(event); }
static inline int r3_event_is_readable(const r3_event *event) { return __r3_event_is_readable(event); }
static inline int r3_event_is_writable(const r3_event *event) { return __r3_event_is_writable(event); }
static inline int r3_event_is_priority(const r3_event *event) { return __r3_event_is_priority(event); }
static inline int r3_event_is_error(const r3_event *event) { return __r3_event_is_error(event); }
static inline int r3_event_is_read_closed(const r3_event *event) { return __r3_event_is_read_closed(event); }
static inline int r3_event_is_write_closed(const r3_event *event) { return __r3_event_is_write_closed(event); }
static inline int r3_event_is_aio(const r3_event *event) { return __r3_event_is_aio(event); }

/* Writes what an event says, for logs: "token 7 readable read-closed". buf is always ended by a zero (unless size is 0);
 * 104 bytes hold every event. Result: the length of the whole text, which may be more than fitted.
 * Async-signal-safe. */
int r3_event_format(const r3_event *event, char *buf, size_t size_bytes);

/* The same for an interest: "readable writable priority", each if it is in it, or "nothing". 28 bytes hold every one. */
int r3_interest_format(uint32_t interest, char *buf, size_t size_bytes);

#ifdef __cplusplus
}
#endif

#endif
