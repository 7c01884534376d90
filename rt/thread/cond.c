/* Conditions: a sequence number that every signal advances. A waiter sleeps while it is what it was when the mutex was
 * let go, so a signal in between is not missed; one that nobody waits for costs no system call.
 * Limit: 2^32 signals between a waiter's unlock and its sleep would go unseen. */
#include "pthread_internal.h"

#include <errno.h>

enum { DESTROYED = 1 << 30 };

struct condition {
    int clock;
    int kind; /* R3_SHARED or 0 */
    volatile int sequence;
    volatile int waiters; /* those between entry and their last look at the condition; DESTROYED */
};
R3_OVERLAY(condition, pthread_cond_t);

static inline struct condition *view(pthread_cond_t *condition) { return (struct condition *)condition; }

/* A waiter's last look: after it the condition may be gone. */
static void leave(struct condition *c)
{
    int flags = __r3_wait_flags(c->kind);
    if (__atomic_sub_fetch(&c->waiters, 1, __ATOMIC_ACQ_REL) == DESTROYED)
        __r3_wake(&c->waiters, R3_WAKE_ALL, flags);
}

/* Cancelled or not, the mutex is held again on return and when the clean-up handlers run. A thread that a signal woke
 * is not cancelled here: the signal is its own. */
static int wait(struct condition *c, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *deadline)
{
    if (deadline && (unsigned long)deadline->tv_nsec >= 1000000000)
        return EINVAL;
    __atomic_add_fetch(&c->waiters, 1, __ATOMIC_SEQ_CST);
    int sequence = c->sequence;
    int error = pthread_mutex_unlock(mutex);
    if (error) {
        leave(c);
        return error;
    }
    int flags = __r3_wait_flags(c->kind) | R3_WAIT_CANCEL;
    do
        error = -__r3_wait(&c->sequence, sequence, clock, deadline, flags);
    while (error == EINTR);
    leave(c);
    int failed = pthread_mutex_lock(mutex);
    if (error == ECANCELED)
        __r3_cancel_act();
    if (failed)
        return failed;
    return error == EAGAIN ? 0 : error;
}

static int wake(struct condition *c, int count)
{
    if (!__atomic_load_n(&c->waiters, __ATOMIC_SEQ_CST))
        return 0;
    __atomic_add_fetch(&c->sequence, 1, __ATOMIC_SEQ_CST);
    __r3_wake(&c->sequence, count, __r3_wait_flags(c->kind));
    return 0;
}

int pthread_cond_wait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex)
{
    return wait(view(condition), mutex, CLOCK_REALTIME, 0);
}

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict deadline)
{
    return wait(view(condition), mutex, view(condition)->clock, deadline);
}

int pthread_cond_clockwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex, clockid_t clock,
                           const struct timespec *restrict deadline)
{
    return wait(view(condition), mutex, clock, deadline);
}

int pthread_cond_signal(pthread_cond_t *condition) { return wake(view(condition), 1); }
int pthread_cond_broadcast(pthread_cond_t *condition) { return wake(view(condition), R3_WAKE_ALL); }

int pthread_cond_init(pthread_cond_t *restrict condition, const pthread_condattr_t *restrict attributes)
{
    unsigned word = attributes ? attributes->__attr : CLOCK_REALTIME;
    *view(condition) = (struct condition){.clock = (int)(word & (R3_SHARED - 1)), .kind = (int)(word & R3_SHARED)};
    return 0;
}

/* Those that a broadcast woke may not have left yet. */
int pthread_cond_destroy(pthread_cond_t *condition)
{
    struct condition *c = view(condition);
    int waiters = __atomic_or_fetch(&c->waiters, DESTROYED, __ATOMIC_ACQ_REL);
    if (waiters != DESTROYED)
        __r3_wake(&c->sequence, R3_WAKE_ALL, __r3_wait_flags(c->kind));
    while ((waiters = __atomic_load_n(&c->waiters, __ATOMIC_ACQUIRE)) != DESTROYED)
        __r3_wait(&c->waiters, waiters, CLOCK_REALTIME, 0, __r3_wait_flags(c->kind));
    return 0;
}

int pthread_condattr_init(pthread_condattr_t *attributes)
{
    attributes->__attr = CLOCK_REALTIME;
    return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attributes)
{
    (void)attributes;
    return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *restrict attributes, clockid_t *restrict clock)
{
    *clock = (clockid_t)(attributes->__attr & (R3_SHARED - 1));
    return 0;
}

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock)
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
        return EINVAL;
    attributes->__attr = (attributes->__attr & R3_SHARED) | (unsigned)clock;
    return 0;
}

int pthread_condattr_getpshared(const pthread_condattr_t *restrict attributes, int *restrict shared)
{
    *shared = attributes->__attr & R3_SHARED ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE;
    return 0;
}

int pthread_condattr_setpshared(pthread_condattr_t *attributes, int shared)
{
    if ((unsigned)shared > PTHREAD_PROCESS_SHARED)
        return EINVAL;
    attributes->__attr = (attributes->__attr & (R3_SHARED - 1)) | (shared ? R3_SHARED : 0);
    return 0;
}
