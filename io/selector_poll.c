/* The selector on poll(2): registrations. io/poll_table.h says how they reach the thread that waits (wait_poll.c).
 *
 * Edges: poll tells what is, epoll's edge what is new. So what has been told is not asked for again until ring3's own
 * reads and writes, or r3_selector_rearm, say that it has been used up (bits/ring3_used_up.h).
 *
 * Signals are blocked while a slot is BUSY: a handler that registered the same descriptor would wait for its own
 * thread. Linux 2.6.16 (ppoll). */
#include "io/poll_table.h"

#include <bits/ring3_used_up.h>
#include <ring3/pipe.h>

#include "sys.h"
#include "thread/pthread_internal.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

/* More than poll(2) could look through in a useful time; Linux has the same limit by default (fs.nr_open). */
enum { LIMIT_MOST = 1 << 20, LIMIT_LEAST = 64 };

static _Atomic(struct __r3_poll *) tables;

static uint32_t limit_now(void)
{
    struct rlimit files = {.rlim_cur = 1024};
    sys_getrlimit(RLIMIT_NOFILE, &files);
    return files.rlim_cur > LIMIT_MOST ? LIMIT_MOST : files.rlim_cur < LIMIT_LEAST ? LIMIT_LEAST : (uint32_t)files.rlim_cur;
}

static struct __r3_poll *new_table(uint32_t limit)
{
    size_t head = (sizeof(struct __r3_poll) + 63) / 64 * 64;
    size_t slots = head + sizeof(struct pollfd) * (limit + 1);
    long at = sys_mmap(0, slots + sizeof(struct __r3_poll_slot) * limit, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at < 0 && at >= -4095)
        return 0;
    struct __r3_poll *table = (struct __r3_poll *)at;
    table->limit = limit;
    table->in_use = 1;
    table->fds = (struct pollfd *)(at + (long)head);
    table->slots = (struct __r3_poll_slot *)(at + (long)slots);
    table->next = atomic_load(&tables);
    while (!atomic_compare_exchange_weak(&tables, &table->next, table))
        continue;
    return table;
}

/* One that was closed, or a new one. */
static struct __r3_poll *take_table(void)
{
    uint32_t limit = limit_now();
    for (struct __r3_poll *table = atomic_load(&tables); table; table = table->next) {
        int free = 0;
        if (table->limit >= limit && atomic_compare_exchange_strong(&table->in_use, &free, 1))
            return table;
    }
    return new_table(limit);
}

int r3_selector_open(r3_selector *selector)
{
    *selector = (r3_selector){.fd = -1};
    struct __r3_poll *table = take_table();
    if (!table)
        return -ENOMEM;
    int r = r3_pipe_open(table->call);
    if (r < 0) {
        atomic_store(&table->in_use, 0);
        return r;
    }
    table->pid = (int)sys_getpid();
    table->lead = 0;
    table->count = table->cursor = 0;
    table->fds[0] = (struct pollfd){.fd = table->call[0], .events = POLLIN};
    atomic_store(&table->changes, LIST_END);
    atomic_store(&table->waiting, 0);
    atomic_store(&table->called, 0);
    selector->fd = table->call[0];
    selector->__poll = table;
    return 0;
}

void r3_selector_close(r3_selector *selector)
{
    struct __r3_poll *table = selector->__poll;
    if (selector->fd < 0)
        return;
    selector->fd = -1;
    for (uint32_t fd = atomic_exchange(&table->highest, 0); fd--;) {
        struct __r3_poll_slot *slot = &table->slots[fd];
        atomic_store(&slot->state, 0);
        atomic_store(&slot->link, 0);
        slot->place = 0;
    }
    sys_close(table->call[0]);
    sys_close(table->call[1]);
    atomic_store(&table->in_use, 0);
}

/* The leader clears `called` before it looks at the list, so a call that is passed over here was early enough. */
static void call_leader(struct __r3_poll *table)
{
    if (atomic_load(&table->waiting) && !atomic_exchange(&table->called, 1))
        sys_write(table->call[1], "", 1);
}

void __r3_poll_changed(struct __r3_poll *table, int fd)
{
    struct __r3_poll_slot *slot = &table->slots[fd];
    uint32_t link = 0;
    if (atomic_compare_exchange_strong(&slot->link, &link, LIST_END)) {
        link = atomic_load(&table->changes);
        do
            atomic_store(&slot->link, link);
        while (!atomic_compare_exchange_weak(&table->changes, &link, LIST_FIRST + (uint32_t)fd));
    }
    call_leader(table);
}

static uint64_t next_registration(uint64_t state) { return ((state | BUSY) & ~(BUSY - 1)) + BUSY; }

/* Writes a registration if there is one already (replace) or none. Result: 0 or -errno. */
static int write_slot(struct __r3_poll_slot *slot, uint64_t token, uint64_t setting, int replace)
{
    uint64_t state = atomic_load(&slot->state);
    for (;;) {
        if (state & BUSY) {
            r3_syscall0(SYS_sched_yield);
            state = atomic_load(&slot->state);
        } else if (!!(state & REGISTERED) != replace) {
            return replace ? -ENOENT : -EEXIST;
        } else if (atomic_compare_exchange_weak(&slot->state, &state, state | BUSY)) {
            break;
        }
    }
    atomic_store(&slot->token, token);
    atomic_store(&slot->state, next_registration(state) | setting);
    return 0;
}

static void raise_highest(struct __r3_poll *table, uint32_t to)
{
    uint32_t highest = atomic_load(&table->highest);
    while (highest < to && !atomic_compare_exchange_weak(&table->highest, &highest, to))
        continue;
}

/* Whether a descriptor can be waited for: 0, -EPERM or -EBADF. Where a filter forbids to look, it can. */
static int waits(int fd)
{
    struct sys_file_facts facts = {0};
    int r = (int)sys_file_facts(fd, &facts);
    if (r == -ENOSYS || r == -EPERM)
        r = (int)sys_fcntl(fd, F_GETFD, 0);
    if (r < 0)
        return r;
    return S_ISREG(facts.mode) || S_ISDIR(facts.mode) ? -EPERM : 0;
}

static int set(r3_selector *selector, int fd, uint64_t token, uint64_t setting, int replace)
{
    struct __r3_poll *table = selector->__poll;
    sigset_t mask;
    if (fd == selector->fd && fd >= 0)
        return -EINVAL;
    if (selector->fd < 0)
        return -EBADF;
    int r = waits(fd);
    if (r < 0)
        return r;
    if ((uint32_t)fd >= table->limit)
        return -ENOSPC;
    raise_highest(table, (uint32_t)fd + 1);
    __r3_signals_block(&mask);
    r = write_slot(&table->slots[fd], token, REGISTERED | setting, replace);
    __r3_signals_restore(&mask);
    if (r >= 0)
        __r3_poll_changed(table, fd);
    return r;
}

static int set_as(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger, int replace)
{
    static const uint64_t settings[] = {[R3_EDGE] = 0, [R3_LEVEL] = LEVEL, [R3_ONESHOT] = ONESHOT};
    if (trigger == R3_EXCLUSIVE)
        return -EOPNOTSUPP;
    if (trigger >= sizeof settings / sizeof *settings)
        return -EINVAL;
    interest &= R3_READABLE | R3_WRITABLE | R3_PRIORITY;
    return set(selector, fd, token, settings[trigger] | interest, replace);
}

int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    return set_as(selector, fd, token, interest, trigger, 0);
}

int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    return set_as(selector, fd, token, interest, trigger, 1);
}

/* As one that has been told of and is not used up. */
int __r3_selector_add_raised(r3_selector *selector, int fd, uint64_t token, __r3_raised *raised)
{
    (void)raised;
    return set(selector, fd, token, R3_READABLE | (uint64_t)R3_READABLE << TOLD_SHIFT, 0);
}

static void forget(struct __r3_poll *table, int fd)
{
    struct __r3_poll_slot *slot = &table->slots[fd];
    uint64_t state = atomic_load(&slot->state);
    while (state & REGISTERED) {
        if (state & BUSY) {
            r3_syscall0(SYS_sched_yield);
            state = atomic_load(&slot->state);
        } else if (atomic_compare_exchange_weak(&slot->state, &state, next_registration(state))) {
            __r3_poll_changed(table, fd);
        }
    }
}

int __r3_selector_remove(r3_selector *selector, int fd)
{
    struct __r3_poll *table = selector->__poll;
    if (fd < 0 || selector->fd < 0)
        return -EBADF;
    if ((uint32_t)fd < table->limit)
        forget(table, fd);
    int r = (int)sys_fcntl(fd, F_GETFD, 0);
    return r < 0 ? r : 0;
}

/* A wait that goes on would keep the file open, so a registered descriptor is taken out of it first. */
void __r3_poll_forget(int fd)
{
    for (struct __r3_poll *table = atomic_load(&tables); table; table = table->next)
        if ((uint32_t)fd < table->limit && atomic_load(&table->slots[fd].state) & REGISTERED &&
            table->pid == (int)sys_getpid())
            forget(table, fd);
}

static void rearm(struct __r3_poll *table, int fd, unsigned events)
{
    struct __r3_poll_slot *slot = &table->slots[fd];
    uint64_t state = atomic_load(&slot->state), again;
    do {
        again = state & (events | CLOSED_BITS) << TOLD_SHIFT;
        if (!again || !(state & REGISTERED) || state & (BUSY | ONESHOT))
            return;
    } while (!atomic_compare_exchange_weak(&slot->state, &state, state & ~again));
    __r3_poll_changed(table, fd);
}

void __r3_poll_rearm(int fd, unsigned events)
{
    for (struct __r3_poll *table = atomic_load(&tables); table; table = table->next)
        if ((uint32_t)fd < table->limit)
            rearm(table, fd, events);
}

int __r3_selector_rearm(r3_selector *selector, int fd, uint32_t interest)
{
    if (selector->fd >= 0 && (uint32_t)fd < selector->__poll->limit)
        rearm(selector->__poll, fd, interest);
    return 0;
}
