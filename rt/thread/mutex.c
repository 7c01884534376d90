/* Mutexes. A normal one is a word: no owner, no thread block, one atomic to lock and one to unlock while nobody waits.
 * A recursive or error-checking one knows its owner by the thread block, so that it survives fork(), or by the tid
 * between processes. Robust and priority mutexes are refused (attributes: ENOTSUP). */
#include "pthread_internal.h"

#include <errno.h>
#include <limits.h>

#include "start/start.h"

__r3_needs(__r3_tls);

enum { TYPE = 3, SPINS = 100 };

static inline struct mutex *view(pthread_mutex_t *mutex) { return (struct mutex *)mutex; }

static uintptr_t caller_id(const struct mutex *m)
{
    struct __r3_thread *self = __r3_self();
    return m->kind & R3_SHARED ? (uintptr_t)__r3_thread_id(self) : (uintptr_t)self;
}

static int try_word(struct mutex *m)
{
    int seen = 0;
    return __atomic_compare_exchange_n(&m->word, &seen, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

static int wait_word(struct mutex *m, clockid_t clock, const struct timespec *deadline)
{
    for (int spin = 0; spin < SPINS && m->word != 2; spin++)
        if (!m->word && try_word(m))
            return 0;
    while (__atomic_exchange_n(&m->word, 2, __ATOMIC_ACQUIRE)) {
        int error = -__r3_wait(&m->word, 2, clock, deadline, __r3_wait_flags(m->kind));
        if (error == ETIMEDOUT || error == EINVAL)
            return error;
    }
    return 0;
}

/* 0: not the owner, go and lock it; -1: the caller holds it once more; else the error. */
static int check_owner(struct mutex *m, uintptr_t caller, int held_error)
{
    if (__atomic_load_n(&m->owner, __ATOMIC_RELAXED) != caller)
        return 0;
    if ((m->kind & TYPE) == PTHREAD_MUTEX_ERRORCHECK)
        return held_error;
    if (m->again == INT_MAX)
        return EAGAIN;
    m->again++;
    return -1;
}

static int lock(struct mutex *m, clockid_t clock, const struct timespec *deadline)
{
    int type = m->kind & TYPE;
    uintptr_t caller = type == PTHREAD_MUTEX_NORMAL ? 0 : caller_id(m);
    if (caller) {
        int held = check_owner(m, caller, EDEADLK);
        if (held)
            return held < 0 ? 0 : held;
    }
    int error = try_word(m) ? 0 : wait_word(m, clock, deadline);
    if (!error && caller)
        __atomic_store_n(&m->owner, caller, __ATOMIC_RELAXED);
    return error;
}

int pthread_mutex_lock(pthread_mutex_t *mutex) { return lock(view(mutex), CLOCK_REALTIME, 0); }

int pthread_mutex_clocklock(pthread_mutex_t *restrict mutex, clockid_t clock, const struct timespec *restrict deadline)
{
    return lock(view(mutex), clock, deadline);
}

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict deadline)
{
    return lock(view(mutex), CLOCK_REALTIME, deadline);
}

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
    struct mutex *m = view(mutex);
    uintptr_t caller = (m->kind & TYPE) == PTHREAD_MUTEX_NORMAL ? 0 : caller_id(m);
    if (caller) {
        int held = check_owner(m, caller, EBUSY);
        if (held)
            return held < 0 ? 0 : held;
    }
    if (!try_word(m))
        return EBUSY;
    if (caller)
        __atomic_store_n(&m->owner, caller, __ATOMIC_RELAXED);
    return 0;
}

/* After the exchange the mutex may be destroyed by its next owner: nothing of it is read. */
int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
    struct mutex *m = view(mutex);
    int flags = __r3_wait_flags(m->kind);
    if ((m->kind & TYPE) != PTHREAD_MUTEX_NORMAL) {
        if (__atomic_load_n(&m->owner, __ATOMIC_RELAXED) != caller_id(m))
            return EPERM;
        if (m->again) {
            m->again--;
            return 0;
        }
        __atomic_store_n(&m->owner, 0, __ATOMIC_RELAXED);
    }
    if (__atomic_exchange_n(&m->word, 0, __ATOMIC_RELEASE) == 2)
        __r3_wake(&m->word, 1, flags);
    return 0;
}

int pthread_mutex_init(pthread_mutex_t *restrict mutex, const pthread_mutexattr_t *restrict attributes)
{
    *view(mutex) = (struct mutex){.kind = attributes ? (int)attributes->__attr : 0};
    return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex) { return view(mutex)->word ? EBUSY : 0; }

/* No mutex is robust here, so none is inconsistent. */
int pthread_mutex_consistent(pthread_mutex_t *mutex)
{
    (void)mutex;
    return EINVAL;
}
