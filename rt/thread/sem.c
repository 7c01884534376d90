/* Semaphores. Value and number of waiters are one 64-bit word, so that a post is one atomic addition and reads nothing
 * afterwards: whoever it lets through may destroy the semaphore at once. Waiters sleep on the half with the value. */
#include "pthread_internal.h"

#include <errno.h>
#include <semaphore.h>

enum { VALUE_MAX = 0x7fffffff }; /* SEM_VALUE_MAX */

#define ONE_WAITER ((uint64_t)1 << 32)

struct semaphore {
    uint64_t word; /* waiters << 32 | value */
    int kind;      /* R3_SHARED or 0 */
};
_Static_assert(sizeof(struct semaphore) + 4 <= sizeof(sem_t), "fits wherever its first multiple of 8 is");

/* The public type is aligned to 4 only; a page offset is the same in every process. */
static inline struct semaphore *view(sem_t *semaphore) { return (void *)(((uintptr_t)semaphore + 7) & -(uintptr_t)8); }

static inline volatile int *value_half(struct semaphore *s)
{
    return (volatile int *)&s->word + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
}

static int fail(int error)
{
    return (int)__r3_ret(-error);
}

int sem_init(sem_t *semaphore, int shared, unsigned value)
{
    if (value > VALUE_MAX)
        return fail(EINVAL);
    *view(semaphore) = (struct semaphore){.word = value, .kind = shared ? R3_SHARED : 0};
    return 0;
}

int sem_destroy(sem_t *semaphore)
{
    (void)semaphore;
    return 0;
}

int sem_getvalue(sem_t *restrict semaphore, int *restrict value)
{
    *value = (int)(uint32_t)__atomic_load_n(&view(semaphore)->word, __ATOMIC_RELAXED);
    return 0;
}

int sem_post(sem_t *semaphore)
{
    struct semaphore *s = view(semaphore);
    int flags = __r3_wait_flags(s->kind);
    uint64_t word = __atomic_load_n(&s->word, __ATOMIC_RELAXED);
    do
        if ((uint32_t)word == VALUE_MAX)
            return fail(EOVERFLOW);
    while (!__atomic_compare_exchange_n(&s->word, &word, word + 1, 1, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    if (word >= ONE_WAITER)
        __r3_wake(value_half(s), 1, flags);
    return 0;
}

/* Takes one if there is one; `with` is subtracted too: the caller's own registration as a waiter. */
static int take(struct semaphore *s, uint64_t with)
{
    uint64_t word = __atomic_load_n(&s->word, __ATOMIC_RELAXED);
    while ((uint32_t)word)
        if (__atomic_compare_exchange_n(&s->word, &word, word - 1 - with, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
            return 1;
    return 0;
}

static int wait(struct semaphore *s, clockid_t clock, const struct timespec *deadline)
{
    if (take(s, 0))
        return 0;
    __atomic_add_fetch(&s->word, ONE_WAITER, __ATOMIC_RELAXED);
    while (!take(s, ONE_WAITER)) {
        int error = -__r3_wait(value_half(s), 0, clock, deadline, __r3_wait_flags(s->kind) | R3_WAIT_CANCEL);
        if (error > 0 && error != EAGAIN) {
            __atomic_sub_fetch(&s->word, ONE_WAITER, __ATOMIC_RELAXED);
            if (error == ECANCELED)
                __r3_cancel_act();
            return fail(error);
        }
    }
    return 0;
}

int sem_wait(sem_t *semaphore) { return wait(view(semaphore), CLOCK_REALTIME, 0); }
int sem_trywait(sem_t *semaphore) { return take(view(semaphore), 0) ? 0 : fail(EAGAIN); }

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict deadline)
{
    return wait(view(semaphore), CLOCK_REALTIME, deadline);
}

int sem_clockwait(sem_t *restrict semaphore, clockid_t clock, const struct timespec *restrict deadline)
{
    return wait(view(semaphore), clock, deadline);
}
