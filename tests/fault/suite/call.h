/* Around one call of the library: the door fails one of its system calls, and when the call is back it is judged. */
#ifndef SUITE_CALL_H
#define SUITE_CALL_H

#include "fault/suite/kernel.h"

#include <ring3/syscall_name.h>
#include <stdatomic.h>
#include <stdint.h>

enum { MOST_CALLS = 8192, MOST_BORN = 32, SITES = 4096, NEVER = -1 };

/* What the parent and the child that runs the test tell each other; in memory that they share. */
static struct suite {
    int fail_at, floor;     /* for the child: which call is to fail, NEVER; which floor it stands on, NEVER */
    enum fault fault;
    atomic_int calls;       /* from the child: how many calls there were that can fail */
    long number;            /* the one that did */
    const char *function, *file;
    int line;
    const char *skip;
    uint64_t floors;        /* on which floors it would stand */
    struct {
        uint16_t faults, round; /* round: how often the same place in the same call has been before */
    } record[MOST_CALLS];
    uint16_t sites[SITES];
} *suite;

/* The call of the library that this thread is in. A signal handler may make one in the middle of another. */
static _Thread_local struct inside {
    int hit, count; /* count: of its system calls that can fail */
    const char *function, *file; /* function: null outside */
    int line;
    int born[MOST_BORN], born_count;
} inside;

/* This thread is in the kernel: what comes by the door meanwhile is a signal handler's, which no call answers for. */
static _Thread_local int in_kernel;

static void born(long fd)
{
    if (inside.born_count < MOST_BORN)
        inside.born[inside.born_count++] = (int)fd;
}

static void buried(int fd)
{
    for (int i = 0; i < inside.born_count; i++)
        if (inside.born[i] == fd)
            inside.born[i--] = inside.born[--inside.born_count];
}

/* Follows the descriptors that the call makes and closes. */
static long follow(long n, long a, long d, long r)
{
    const int *pair = (const int *)(n == SYS_socketpair ? d : a);
    switch (n) {
    case SYS_socketpair:
    case SYS_pipe2:
        if (!r)
            born(pair[0]), born(pair[1]);
        break;
#ifdef SYS_epoll_create
    case SYS_epoll_create:
#endif
#ifdef SYS_accept
    case SYS_accept:
#endif
    case SYS_accept4: case SYS_epoll_create1: case SYS_eventfd2: case SYS_inotify_init1: case SYS_openat:
    case SYS_pidfd_open: case SYS_signalfd4: case SYS_socket: case SYS_timerfd_create:
        if (r >= 0)
            born(r);
        break;
    case SYS_close: buried((int)a); break;
    default: break;
    }
    return r;
}

/* What is awaited for its own sake is not told "not now" without reason: the resolver would wait for its time-out. */
static unsigned faults_here(long n, long a, long b, long c, long d)
{
    unsigned faults = faults_of(n, a, b, c, d);
    if (!strncmp(inside.function, "r3_", 3) && strncmp(inside.function, "r3_resolver", 11))
        return faults;
    return n == SYS_read || n == SYS_recvfrom ? faults & ~(unsigned)NOT_NOW : faults;
}

static void record(int at, long n, unsigned faults)
{
    uint64_t site = (uintptr_t)inside.file * 31 + (uint64_t)(inside.line * 4099 + inside.count * 131 + n);
    site *= UINT64_C(0x9e3779b97f4a7c15);
    if (at >= MOST_CALLS)
        return;
    suite->record[at].faults = (uint16_t)faults;
    suite->record[at].round = suite->sites[site >> 52]++;
}

static long enter(long n, long a, long b, long c, long d, long e, long f)
{
    in_kernel = 1;
    long r = door_pass(n, a, b, c, d, e, f);
    in_kernel = 0;
    return follow(n, a, d, r);
}

static long suite_door(long n, long a, long b, long c, long d, long e, long f)
{
    if (!inside.function || in_kernel)
        return door_pass(n, a, b, c, d, e, f);
    for (int i = 0; i < FLOORS; i++)
        if (is_below(&floors[i], n, b)) {
            suite->floors |= UINT64_C(1) << i;
            if (i == suite->floor)
                return -floors[i].error;
        }
    unsigned faults = faults_here(n, a, b, c, d);
    if (faults) {
        int at = atomic_fetch_add(&suite->calls, 1);
        inside.count++;
        if (suite->fail_at == NEVER)
            record(at, n, faults);
        else if (at == suite->fail_at && faults >> suite->fault & 1) {
            inside.hit = 1;
            suite->number = n;
            suite->function = inside.function;
            suite->file = inside.file;
            suite->line = inside.line;
            return follow(n, a, d, carry_out(suite->fault, n, a, b, c, d, e, f));
        }
    }
    return enter(n, a, b, c, d, e, f);
}

/* Gives what it interrupts, to be put back at its end. */
static inline struct inside call_begins(const char *function, const char *file, int line)
{
    struct inside before = inside;
    inside = (struct inside){.file = file, .line = line, .function = function};
    return before;
}

static inline int is_one_of(int error, const int *errors)
{
    for (; *errors; errors++)
        if (*errors == error)
            return 1;
    return 0;
}

static inline void wrong(const char *what, long long value)
{
    tap_bad = 1;
    tap_text("# ");
    tap_text(inside.function);
    tap_text(what);
    tap_number(value);
    tap_text("\n");
}

/* error: what the call said, 0 if it did what it was asked to. Whether it is to be made again: not after a signal that
 * did come. */
static inline int call_is_to_be_made_again(int error)
{
    int again = inside.hit && error && (error != EINTR || suite->fault == F_EINTR);
    for (int i = 0; again && i < inside.born_count; i++)
        wrong(" failed and left open the descriptor ", inside.born[i]);
    inside.hit = 0;
    return again;
}

/* first: what it said when it was hit, again: when it was not. What it says both times is what the test expects. */
static inline void call_is_judged(int first, int again, const int *errors)
{
    if (first != again && !is_one_of(first, errors))
        wrong(" gave an error that its contract has not: ", first);
}

/* Whether the result is less than was asked for, by the door's doing. */
static inline int call_was_cut(void) { return inside.hit && !fault_errors[suite->fault]; }

static inline int error_of(long result) { return result < 0 ? (int)-result : 0; }

/* A call that gives 0 or more, or -errno. */
#define CALL(function, arguments, ...) \
    ({ \
        struct inside call_before = call_begins(#function, __FILE__, __LINE__); \
        __auto_type call_result = function arguments; \
        int call_error = error_of(call_result); \
        if (call_is_to_be_made_again(call_error)) { \
            call_result = function arguments; \
            call_is_judged(call_error, error_of(call_result), (const int[]){__VA_ARGS__, 0}); \
        } \
        inside = call_before; \
        call_result; \
    })

/* One that may do less: the rest is done by another call, as a program does it. */
#define CALL_OF_COUNT(function, arguments, rest, ...) \
    ({ \
        struct inside call_before = call_begins(#function, __FILE__, __LINE__); \
        __auto_type call_result = function arguments; \
        int call_error = error_of(call_result), call_is_cut = call_was_cut(); \
        if (call_is_to_be_made_again(call_error)) { \
            call_result = function arguments; \
            call_is_judged(call_error, error_of(call_result), (const int[]){__VA_ARGS__, 0}); \
        } else if (call_is_cut && call_result > 0) { \
            __auto_type done = call_result; \
            __auto_type more = function rest; \
            call_result += more > 0 ? more : 0; \
        } \
        inside = call_before; \
        call_result; \
    })

/* One whose error is the end of what it went on with: the test cannot go on either. */
#define CALL_THAT_ENDS(function, arguments, ...) \
    ({ \
        struct inside call_before = call_begins(#function, __FILE__, __LINE__); \
        __auto_type call_result = function arguments; \
        if (call_is_to_be_made_again(error_of(call_result))) { \
            call_is_judged(error_of(call_result), 0, (const int[]){__VA_ARGS__, 0}); \
            _exit(tap_bad); \
        } \
        inside = call_before; \
        call_result; \
    })

/* One whose descriptor is gone whatever it says: an error of the device is as good as 0. */
#define CALL_OF_CLOSE(function, arguments) \
    ({ \
        struct inside call_before = call_begins(#function, __FILE__, __LINE__); \
        int call_result = function arguments; \
        if (inside.hit && call_result == -EIO) \
            call_result = 0; \
        inside = call_before; \
        call_result; \
    })

/* One that gives nothing. */
#define CALL_OF_VOID(function, arguments) \
    ({ \
        struct inside call_before = call_begins(#function, __FILE__, __LINE__); \
        function arguments; \
        inside = call_before; \
    })

#endif
