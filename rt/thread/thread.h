/* The thread block: what a thread pointer leads to, and what a pthread_t points to. */
#ifndef R3_RT_THREAD_H
#define R3_RT_THREAD_H

#include <stddef.h>
#include <stdint.h>

#include "tp.h"

struct __r3_thread {
    /* The head is the CPU's: on x86_64 the first word points to itself, on x86_64 and s390x compiled code reads the
     * canary at offset 40. */
    struct __r3_thread *self;
    void *reserved_by_abi[4];
    uintptr_t canary;

    int error; /* errno */
    int tid;
    void *heap; /* rt/malloc */

    /* The tail is the CPU's too: powerpc64 reads the canary 16 bytes before the end. */
    _Alignas(16) uintptr_t canary_at_tail;
    uintptr_t reserved_at_tail;
};

_Static_assert(offsetof(struct __r3_thread, canary) == 40, "x86_64 and s390x: canary at tp + 40");
_Static_assert(sizeof(struct __r3_thread) % 16 == 0, "the TLS block behind it is 16-aligned");
_Static_assert(offsetof(struct __r3_thread, canary_at_tail) == sizeof(struct __r3_thread) - 16,
               "powerpc64: canary at tp - 0x7010");

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
