/* Barriers: each arrival draws a ticket, the ticket says its round, and a round's last arrival opens one more round.
 * destroy waits until all have left, since the serial thread may call it while the others are still waking up. */
#include "pthread_internal.h"

#include <errno.h>

struct barrier {
    uint64_t tickets;
    volatile unsigned opened; /* rounds */
    volatile int inside;      /* arrived and not left */
    unsigned count;
    int kind; /* R3_SHARED or 0 */
};
R3_OVERLAY(barrier, pthread_barrier_t);

static inline struct barrier *view(pthread_barrier_t *barrier) { return (struct barrier *)barrier; }

int pthread_barrier_init(pthread_barrier_t *restrict barrier, const pthread_barrierattr_t *restrict attributes,
                         unsigned count)
{
    if (!count || count > 0x7fffffff)
        return EINVAL;
    *view(barrier) = (struct barrier){.count = count, .kind = attributes && attributes->__attr ? R3_SHARED : 0};
    return 0;
}

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
    struct barrier *b = view(barrier);
    int flags = __r3_wait_flags(b->kind);
    __atomic_add_fetch(&b->inside, 1, __ATOMIC_RELAXED);
    uint64_t ticket = __atomic_fetch_add(&b->tickets, 1, __ATOMIC_ACQ_REL);
    unsigned round = (unsigned)(ticket / b->count);
    int last = ticket % b->count == b->count - 1;
    if (last) {
        __atomic_add_fetch(&b->opened, 1, __ATOMIC_ACQ_REL);
        __r3_wake((volatile int *)&b->opened, R3_WAKE_ALL, flags);
    }
    unsigned opened;
    while ((int)((opened = __atomic_load_n(&b->opened, __ATOMIC_ACQUIRE)) - round) <= 0)
        __r3_wait((volatile int *)&b->opened, (int)opened, CLOCK_REALTIME, 0, flags);
    if (!__atomic_sub_fetch(&b->inside, 1, __ATOMIC_RELEASE))
        __r3_wake(&b->inside, 1, flags); /* a destroyer, if there is one */
    return last ? PTHREAD_BARRIER_SERIAL_THREAD : 0;
}

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
    struct barrier *b = view(barrier);
    int inside;
    while ((inside = __atomic_load_n(&b->inside, __ATOMIC_ACQUIRE)))
        __r3_wait(&b->inside, inside, CLOCK_REALTIME, 0, __r3_wait_flags(b->kind));
    return 0;
}

int pthread_barrierattr_init(pthread_barrierattr_t *attributes)
{
    attributes->__attr = 0;
    return 0;
}

int pthread_barrierattr_destroy(pthread_barrierattr_t *attributes)
{
    (void)attributes;
    return 0;
}

int pthread_barrierattr_getpshared(const pthread_barrierattr_t *restrict attributes, int *restrict shared)
{
    *shared = (int)attributes->__attr;
    return 0;
}

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attributes, int shared)
{
    if ((unsigned)shared > PTHREAD_PROCESS_SHARED)
        return EINVAL;
    attributes->__attr = (unsigned)shared;
    return 0;
}
