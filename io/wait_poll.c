/* The selector on poll(2): waiting.
 *
 * Of the threads that wait on one selector one leads: it alone is in poll(2), and it alone touches the array. The
 * others sleep until it leaves, and then another leads; so an event goes to one. Who changes a registration meanwhile
 * calls the leader out of poll by a pipe. What it reads there is never an event: those come from the slots. */
#include "io/poll_table.h"

#include <ring3/clock.h>

#include "internal.h"
#include "sys.h"
#include "thread/wait.h"

#include <errno.h>

static void set_entry(struct pollfd *entry, int fd, uint64_t state)
{
    /* Negative ones are passed over by the kernel, and the number can be had back. */
    *entry = (struct pollfd){.fd = __r3_poll_silent(state) ? ~fd : fd, .events = __r3_poll_asked(state)};
}

/* The last takes its place. */
static void take_out(struct __r3_poll *table, struct __r3_poll_slot *slot)
{
    struct pollfd last = table->fds[table->count--];
    table->slots[last.fd < 0 ? ~last.fd : last.fd].place = slot->place;
    table->fds[slot->place] = last;
    slot->place = 0;
}

static void follow(struct __r3_poll *table, int fd)
{
    struct __r3_poll_slot *slot = &table->slots[fd];
    uint64_t state = atomic_load(&slot->state);
    if (state & BUSY)
        return; /* whoever writes it lists it anew afterwards */
    if (state & REGISTERED) {
        if (!slot->place)
            slot->place = ++table->count;
        slot->registration = (uint32_t)(state >> 32);
        set_entry(&table->fds[slot->place], fd, state);
    } else if (slot->place) {
        take_out(table, slot);
    }
}

static void follow_changes(struct __r3_poll *table)
{
    uint32_t link = atomic_exchange(&table->changes, LIST_END);
    while (link >= LIST_FIRST) {
        int fd = (int)(link - LIST_FIRST);
        link = atomic_load(&table->slots[fd].link);
        atomic_store(&table->slots[fd].link, 0); /* first: a change from here on lists it anew */
        follow(table, fd);
    }
}

static void hear_call(struct __r3_poll *table)
{
    char calls[64];
    while (sys_read(table->call[0], calls, sizeof calls) == sizeof calls)
        continue;
    atomic_store(&table->called, 0);
}

/* An end or an error has arisen where something was told before: what epoll would say of it now, as a whole. */
static uint64_t all_that_is(int fd, uint64_t state)
{
    struct pollfd entry = {.fd = fd, .events = (short)(state & POLL_BITS)};
    struct timespec now = {0};
    return sys_ppoll(&entry, 1, &now, 0) > 0 && !(entry.revents & POLLNVAL) ? (uint16_t)entry.revents & POLL_BITS : 0;
}

/* Tells of one that is ready, unless its registration has changed since it was put into the array: then it stands in
 * the list. Result: how many events that makes. */
static int tell(struct __r3_poll *table, struct pollfd *entry, r3_event *event)
{
    int fd = entry->fd;
    struct __r3_poll_slot *slot = &table->slots[fd];
    uint64_t state = atomic_load(&slot->state), next = state;
    uint64_t bits = (uint16_t)entry->revents & ((uint16_t)entry->events | CLOSED_BITS | POLLNVAL);
    if (!(state & REGISTERED) || (uint32_t)(state >> 32) != slot->registration)
        return 0;
    if (bits & POLLNVAL) { /* closed behind our back */
        if (atomic_compare_exchange_strong(&slot->state, &state, ((state >> 32) + 2) << 32))
            __r3_poll_changed(table, fd);
        return 0;
    }
    if (!(state & LEVEL)) {
        if (bits & (CLOSED_BITS | __R3_POLLRDHUP) && state >> TOLD_SHIFT & POLL_BITS)
            bits |= all_that_is(fd, state);
        next |= bits << TOLD_SHIFT;
    }
    event->events = (uint32_t)bits;
    event->data.u64 = atomic_load(&slot->token);
    if (!bits || !atomic_compare_exchange_strong(&slot->state, &state, next))
        return 0;
    set_entry(entry, fd, next);
    return 1;
}

/* The first of fds[at..end) that is ready, or end. Four at a time: most are not. */
static uint32_t next_ready(const struct pollfd *fds, uint32_t at, uint32_t end)
{
    static const struct pollfd any = {.revents = -1};
    uint64_t mask, four[4];
    __builtin_memcpy(&mask, &any, sizeof mask);
    for (; at + 4 <= end; at += 4) {
        __builtin_memcpy(four, &fds[at], sizeof four);
        if ((four[0] | four[1] | four[2] | four[3]) & mask)
            break;
    }
    while (at < end && !fds[at].revents)
        at++;
    return at;
}

/* From where the last wait left off, so that with little room each has its turn. */
static int tell_all(struct __r3_poll *table, r3_event *events, int max, int ready)
{
    uint32_t begin = table->cursor, end = table->count + 1, at;
    int told = 0;
    if (begin < 1 || begin >= end)
        begin = 1;
    at = begin;
    for (int turns = 0; ready > 0 && told < max;) {
        at = next_ready(table->fds, at, turns ? begin : end);
        if (at < (turns ? begin : end)) {
            told += tell(table, &table->fds[at++], &events[told]);
            ready--;
        } else if (turns++) {
            break;
        } else {
            at = 1;
        }
    }
    table->cursor = at;
    return told;
}

/* Takes the lead. Result: 1; 0: somebody else has it until the deadline, and so what comes; -EINTR. */
static int lead(struct __r3_poll *table, int64_t deadline_ns)
{
    struct timespec deadline = {deadline_ns / R3_SECOND_NS, deadline_ns % R3_SECOND_NS};
    int seen = 0;
    if (__atomic_compare_exchange_n(&table->lead, &seen, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        return 1;
    while (__atomic_exchange_n(&table->lead, 2, __ATOMIC_ACQUIRE)) {
        int r = deadline_ns ? __r3_wait(&table->lead, 2, CLOCK_MONOTONIC, deadline_ns < 0 ? 0 : &deadline, 0) : -ETIMEDOUT;
        if (r == -EINTR || r == -ETIMEDOUT)
            return r == -EINTR ? r : 0;
    }
    return 1;
}

static void leave(struct __r3_poll *table)
{
    if (__atomic_exchange_n(&table->lead, 0, __ATOMIC_RELEASE) == 2)
        __r3_wake(&table->lead, 1, 0);
}

static int wait_until(struct __r3_poll *table, r3_event *events, int max, int64_t deadline_ns)
{
    for (;;) {
        int64_t left_ns = deadline_ns > 0 ? deadline_ns - r3_clock_ns() : 0;
        struct timespec left = {0};
        if (left_ns > 0)
            left = (struct timespec){left_ns / R3_SECOND_NS, left_ns % R3_SECOND_NS};
        follow_changes(table);
        int n = (int)sys_ppoll(table->fds, table->count + 1, deadline_ns < 0 ? 0 : &left, 0);
        if (n <= 0)
            return n;
        if (table->fds[0].revents) {
            hear_call(table);
            n--;
        }
        int told = tell_all(table, events, max, n);
        if (told)
            return told;
    }
}

int __r3_selector_wait_for(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    struct __r3_poll *table = selector->__poll;
    int64_t deadline_ns = timeout_ns;
    if (max <= 0)
        return -EINVAL;
    if (selector->fd < 0)
        return -EBADF;
    if (timeout_ns > 0 && __builtin_add_overflow(r3_clock_ns(), timeout_ns, &deadline_ns))
        deadline_ns = INT64_MAX;
    atomic_fetch_add(&table->waiting, 1); /* before the list is looked at: whoever adds to it later calls */
    int r = lead(table, deadline_ns);
    if (r > 0) {
        r = wait_until(table, events, max, deadline_ns);
        leave(table);
    }
    atomic_fetch_sub(&table->waiting, 1);
    return r;
}

/* Without a waker the word says nothing else than that another thread waits, too. */
__r3_weak int __r3_selector_wait_on(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns, int state)
{
    (void)state;
    return __r3_selector_wait_for(selector, events, max, timeout_ns);
}
