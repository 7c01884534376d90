/* The thread block: what a thread pointer leads to, and what a pthread_t points to. */
#ifndef R3_RT_THREAD_H
#define R3_RT_THREAD_H

#include <stddef.h>
#include <stdint.h>

#include "thread/lock.h"
#include "tp.h"

struct __r3_thread {
    /* The head is the CPU's: on x86_64 the first word points to itself, on x86_64 and s390x compiled code reads the
     * canary at offset 40. */
    struct __r3_thread *self;
    void *reserved_by_abi[4];
    uintptr_t canary;

    int error; /* errno */
    int tid;
    void *heap; /* rt/malloc: NULL until the thread first allocates */

    /* rt/thread; all zero is right for the main thread of a program that has no other. */
    struct __r3_specific *specific; /* key.c */
    struct __ptcb *cleanup;         /* innermost handler */
    void *(*start)(void *);
    void *argument, *result;
    char *map; /* stack and thread block, or with a stack of the caller's the thread block alone; NULL: main thread */
    size_t map_len, guard_len;
    char *stack; /* lowest usable byte */
    size_t stack_len;
    volatile int alive;    /* 1; the kernel zeroes it and wakes its sleepers when the thread is gone */
    volatile int detached; /* R3_THREAD_* */
    volatile int ended;    /* under end_lock: the tid may belong to somebody else */
    struct __r3_lock end_lock;
    volatile int cancelled;
    int cancel_state, cancel_type;
    int returns_int; /* start is C11's */
    volatile int start_gate;
    int unblock_cancel; /* the creator may have had SIGCANCEL blocked (cancel.c) */

    /* The tail is the CPU's too: powerpc64 reads the canary 16 bytes before the end. */
    _Alignas(16) uintptr_t canary_at_tail;
    uintptr_t reserved_at_tail;
};

_Static_assert(sizeof(void *) != 8 || offsetof(struct __r3_thread, canary) == 40, "x86_64 and s390x: canary at tp + 40");
_Static_assert(sizeof(struct __r3_thread) % 16 == 0, "the TLS block behind it is 16-aligned");
_Static_assert(offsetof(struct __r3_thread, canary_at_tail) == sizeof(struct __r3_thread) - 16,
               "powerpc64: canary at tp - 0x7010");

enum { R3_THREAD_JOINABLE, R3_THREAD_DETACHED, R3_THREAD_ENDING };

static inline uintptr_t __r3_tp_of(struct __r3_thread *thread)
{
    return R3_TLS_BELOW_TP ? (uintptr_t)thread : (uintptr_t)(thread + 1) + R3_TP_BIAS;
}

/* The calling thread. Valid only once __r3_init_tls has run: code that can be linked without it must not call this. */
static inline struct __r3_thread *__r3_self(void)
{
    return (struct __r3_thread *)(R3_TLS_BELOW_TP ? __r3_tp_get()
                                                  : __r3_tp_get() - R3_TP_BIAS - sizeof(struct __r3_thread));
}

/* rt/start/tls.c: bytes for a thread block with its thread-local variables, and their set-up in zeroed memory of
 * that size (any alignment). */
size_t __r3_tls_area_size(void);
struct __r3_thread *__r3_tls_area_init(void *memory);

#endif
