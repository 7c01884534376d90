/* The table behind a selector on poll(2), between selector_poll.c (who is registered) and wait_poll.c (who waits).
 *
 * Two parts. `slots`, by descriptor, is what is registered: any thread and any signal handler changes it, by atomic
 * steps. `fds`, dense, is what the kernel is given: it belongs to the one thread that leads (wait_poll.c), stays as it is
 * from wait to wait, and follows the slots by a list of those that changed. So a call in poll(2) never sees its array
 * move, and a wait costs what the kernel's call costs and a little for each descriptor that is ready or has changed.
 *
 * Both are one mapping, made by the first open for as many descriptors as the process may have then. Its pages come in
 * by use: 40 bytes a descriptor, up to the highest number registered. It is never unmapped, since whoever reads or
 * writes on a descriptor may be looking; the next selector that is opened takes it over. */
#ifndef R3_IO_POLL_TABLE_H
#define R3_IO_POLL_TABLE_H

#include <poll.h>
#include <ring3/selector.h>
#include <stdatomic.h>

/* Of a slot's state: the bits of poll that are of interest, those that have been told and not used up since, how to tell;
 * and from bit 32 a count of registrations, odd (BUSY) while one is being written. */
#define POLL_BITS  UINT64_C(0x3fff)
#define TOLD_SHIFT 14
#define REGISTERED (UINT64_C(1) << 28)
#define LEVEL      (UINT64_C(1) << 29)
#define ONESHOT    (UINT64_C(1) << 30)
#define BUSY       (UINT64_C(1) << 32)

/* Told without being asked for, again and again. */
#define CLOSED_BITS ((uint64_t)(POLLERR | POLLHUP))

struct __r3_poll_slot {
    _Atomic(uint64_t) state;
    _Atomic(uint64_t) token;
    _Atomic(uint32_t) link; /* 0: not in the list of changes; else the next in it */
    uint32_t place;         /* the leader's: where it stands in fds; 0: nowhere */
    uint32_t registration;  /* the leader's: which one stands there, the upper half of state */
};

/* The list of changes: links are 2 + a descriptor, or its end. */
enum { LIST_END = 1, LIST_FIRST = 2 };

struct __r3_poll {
    struct __r3_poll *next;  /* all tables there are */
    uint32_t limit;          /* descriptors below this have a slot */
    int pid;                 /* whose it is: a child of vfork shares the memory and not the descriptors */
    _Atomic(int) in_use;
    _Atomic(uint32_t) highest; /* 1 + the highest descriptor that was registered */
    _Atomic(uint32_t) changes; /* the first of the list */
    _Atomic(uint32_t) waiting; /* threads in a wait */
    _Atomic(int) called;       /* a byte is, or is about to be, in the pipe that calls the leader */
    int call[2];
    volatile int lead;      /* 0: nobody leads; 1; 2: somebody leads and others may sleep for it */
    uint32_t count, cursor; /* the leader's: fds[1..count] are descriptors, fds[0] is call; where to look first */
    struct pollfd *fds;
    struct __r3_poll_slot *slots;
};

/* What the kernel is to be asked of a registered descriptor. */
static inline short __r3_poll_asked(uint64_t state) { return (short)(state & ~(state >> TOLD_SHIFT) & POLL_BITS); }

/* Nothing is asked, not even what poll tells unasked: a oneshot that was told, or an end or error that was. */
static inline int __r3_poll_silent(uint64_t state)
{
    uint64_t told = state >> TOLD_SHIFT & POLL_BITS;
    return told && (state & ONESHOT || told & CLOSED_BITS);
}

/* Lists a descriptor as changed, and calls the leader if it may be asleep. */
void __r3_poll_changed(struct __r3_poll *table, int fd);

#endif
