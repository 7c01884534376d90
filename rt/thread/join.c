/* Waiting for a thread's end. The word is the kernel's: zeroed and woken, not process-private, when the thread no
 * longer runs on its stack, which is then unmapped here. */
#include "pthread_internal.h"

#include <errno.h>

#include "sys_memory.h"

static void collect(struct __r3_thread *thread, void **result)
{
    if (result)
        *result = thread->result;
    if (thread->map) /* the main thread's stack is the kernel's */
        sys_munmap(thread->map, thread->map_len);
}

int __r3_thread_join(struct __r3_thread *thread, void **result, clockid_t clock, const struct timespec *deadline)
{
    if (thread == __r3_self())
        return EDEADLK;
    if (thread->detached == R3_THREAD_DETACHED)
        return EINVAL;
    while (__atomic_load_n(&thread->alive, __ATOMIC_ACQUIRE)) {
        int error = -__r3_wait(&thread->alive, 1, clock, deadline, R3_WAIT_SHARED | R3_WAIT_CANCEL);
        if (error == ECANCELED)
            __r3_cancel_act();
        if (error == ETIMEDOUT || error == EINVAL)
            return error;
    }
    collect(thread, result);
    return 0;
}

int pthread_join(pthread_t thread, void **result) { return __r3_thread_join(thread, result, CLOCK_REALTIME, 0); }

int pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *deadline)
{
    return __r3_thread_join(thread, result, CLOCK_REALTIME, deadline);
}

int pthread_tryjoin_np(pthread_t thread, void **result)
{
    if (__atomic_load_n(&thread->alive, __ATOMIC_ACQUIRE))
        return EBUSY;
    return __r3_thread_join(thread, result, CLOCK_REALTIME, 0);
}

/* A thread that is on its way out can no longer take its memory along: that falls to us, after a short wait. */
int pthread_detach(pthread_t thread)
{
    int state = R3_THREAD_JOINABLE;
    if (__atomic_compare_exchange_n(&thread->detached, &state, R3_THREAD_DETACHED, 0, __ATOMIC_ACQ_REL,
                                    __ATOMIC_ACQUIRE))
        return 0;
    if (state == R3_THREAD_DETACHED)
        return EINVAL;
    while (__atomic_load_n(&thread->alive, __ATOMIC_ACQUIRE))
        __r3_wait(&thread->alive, 1, CLOCK_REALTIME, 0, R3_WAIT_SHARED);
    collect(thread, 0);
    return 0;
}
