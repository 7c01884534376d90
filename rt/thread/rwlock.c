/* Read-write locks: one word with the number of readers. Readers go first: one that holds the lock may take it again
 * while a writer waits, at the price that a stream of readers can keep writers out. */
#include "pthread_internal.h"

#include <errno.h>

enum { WRITER = 0x3fffffff, HOLDERS = 0x3fffffff, WAITING = 0x40000000 /* somebody may be asleep */ };

struct rwlock {
    int kind; /* R3_SHARED or 0 */
    volatile int word;
};
R3_OVERLAY(rwlock, pthread_rwlock_t);

static inline struct rwlock *view(pthread_rwlock_t *lock) { return (struct rwlock *)lock; }

static int try_lock(struct rwlock *l, int write)
{
    int word = l->word, next;
    do {
        int holders = word & HOLDERS;
        if (write ? holders != 0 : holders == WRITER)
            return EBUSY;
        if (holders == WRITER - 1)
            return EAGAIN;
        next = write ? word | WRITER : word + 1;
    } while (!__atomic_compare_exchange_n(&l->word, &word, next, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
    return 0;
}

static int lock(struct rwlock *l, int write, clockid_t clock, const struct timespec *deadline)
{
    int error;
    while ((error = try_lock(l, write)) == EBUSY) {
        int word = l->word;
        if (!(word & HOLDERS) || (!write && (word & HOLDERS) != WRITER))
            continue;
        if (!(word & WAITING) && !__atomic_compare_exchange_n(&l->word, &word, word | WAITING, 0, __ATOMIC_RELAXED,
                                                              __ATOMIC_RELAXED))
            continue;
        error = -__r3_wait(&l->word, word | WAITING, clock, deadline, __r3_wait_flags(l->kind));
        if (error == ETIMEDOUT || error == EINVAL)
            break;
    }
    return error;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *rwlock) { return lock(view(rwlock), 0, CLOCK_REALTIME, 0); }
int pthread_rwlock_wrlock(pthread_rwlock_t *rwlock) { return lock(view(rwlock), 1, CLOCK_REALTIME, 0); }
int pthread_rwlock_tryrdlock(pthread_rwlock_t *rwlock) { return try_lock(view(rwlock), 0); }
int pthread_rwlock_trywrlock(pthread_rwlock_t *rwlock) { return try_lock(view(rwlock), 1); }

int pthread_rwlock_clockrdlock(pthread_rwlock_t *restrict rwlock, clockid_t clock,
                               const struct timespec *restrict deadline)
{
    return lock(view(rwlock), 0, clock, deadline);
}

int pthread_rwlock_clockwrlock(pthread_rwlock_t *restrict rwlock, clockid_t clock,
                               const struct timespec *restrict deadline)
{
    return lock(view(rwlock), 1, clock, deadline);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *restrict rwlock, const struct timespec *restrict deadline)
{
    return lock(view(rwlock), 0, CLOCK_REALTIME, deadline);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *restrict rwlock, const struct timespec *restrict deadline)
{
    return lock(view(rwlock), 1, CLOCK_REALTIME, deadline);
}

/* The last holder empties the word and wakes all: whoever cannot have it sets WAITING again. */
int pthread_rwlock_unlock(pthread_rwlock_t *rwlock)
{
    struct rwlock *l = view(rwlock);
    int flags = __r3_wait_flags(l->kind);
    int word = l->word, next;
    do {
        int holders = word & HOLDERS;
        next = holders == WRITER || holders == 1 ? 0 : word - 1;
    } while (!__atomic_compare_exchange_n(&l->word, &word, next, 1, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    if (!next && word & WAITING)
        __r3_wake(&l->word, R3_WAKE_ALL, flags);
    return 0;
}

int pthread_rwlock_init(pthread_rwlock_t *restrict rwlock, const pthread_rwlockattr_t *restrict attributes)
{
    *view(rwlock) = (struct rwlock){.kind = attributes && attributes->__attr[0] ? R3_SHARED : 0};
    return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *rwlock) { return view(rwlock)->word & HOLDERS ? EBUSY : 0; }

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes)
{
    attributes->__attr[0] = attributes->__attr[1] = 0;
    return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attributes)
{
    (void)attributes;
    return 0;
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *restrict attributes, int *restrict shared)
{
    *shared = (int)attributes->__attr[0];
    return 0;
}

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attributes, int shared)
{
    if ((unsigned)shared > PTHREAD_PROCESS_SHARED)
        return EINVAL;
    attributes->__attr[0] = (unsigned)shared;
    return 0;
}
