/* Spin locks. They yield now and then: a holder that is not running cannot let go. */
#include "pthread_internal.h"

#include <errno.h>

static inline int take(pthread_spinlock_t *lock) { return __atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE); }

int pthread_spin_init(pthread_spinlock_t *lock, int shared)
{
    (void)shared;
    return *lock = 0;
}

int pthread_spin_destroy(pthread_spinlock_t *lock)
{
    (void)lock;
    return 0;
}

int pthread_spin_lock(pthread_spinlock_t *lock)
{
    for (unsigned tries = 1; take(lock); tries++)
        while (__atomic_load_n(lock, __ATOMIC_RELAXED))
            if (!(tries++ % 256))
                sys_sched_yield();
    return 0;
}

int pthread_spin_trylock(pthread_spinlock_t *lock) { return take(lock) ? EBUSY : 0; }

int pthread_spin_unlock(pthread_spinlock_t *lock)
{
    __atomic_store_n(lock, 0, __ATOMIC_RELEASE);
    return 0;
}
