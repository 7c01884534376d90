/* A thread's scheduling and CPUs. */
#include "pthread_internal.h"

#include <errno.h>
#include <string.h>

#include "start/start.h"

__r3_needs(__r3_tls);

/* Runs `call` on the tid while the thread has it; `failed` gets the error. */
#define WITH_TID(thread, tid, call)                          \
    do {                                                     \
        __r3_lock(&(thread)->end_lock);                      \
        int tid = __r3_thread_id(thread);                    \
        result = (thread)->ended ? -ESRCH : (call);          \
        __r3_unlock(&(thread)->end_lock);                    \
    } while (0)

int pthread_setschedparam(pthread_t thread, int policy, const struct sched_param *parameters)
{
    long result;
    WITH_TID(thread, tid, sys_thread_scheduler_set(tid, policy, parameters));
    return (int)-result;
}

int pthread_setschedprio(pthread_t thread, int priority)
{
    struct sched_param parameters = {.sched_priority = priority};
    long result;
    WITH_TID(thread, tid, sys_thread_param_set(tid, &parameters));
    return (int)-result;
}

int pthread_getschedparam(pthread_t thread, int *restrict policy, struct sched_param *restrict parameters)
{
    long result;
    WITH_TID(thread, tid, sys_thread_param_get(tid, parameters));
    if (result < 0)
        return (int)-result;
    WITH_TID(thread, tid, sys_thread_scheduler_get(tid));
    if (result < 0)
        return (int)-result;
    *policy = (int)result;
    return 0;
}

int pthread_setaffinity_np(pthread_t thread, size_t size, const struct cpu_set_t *set)
{
    long result;
    WITH_TID(thread, tid, sys_thread_affinity_set(tid, size, set));
    return (int)-result;
}

/* The kernel fills only as many bytes as it has CPUs for. */
int pthread_getaffinity_np(pthread_t thread, size_t size, struct cpu_set_t *set)
{
    long result;
    WITH_TID(thread, tid, sys_thread_affinity_get(tid, size, set));
    if (result < 0)
        return (int)-result;
    memset((char *)set + result, 0, size - (size_t)result);
    return 0;
}

/* There is one kernel thread to each of ours: the level means nothing. */
static int concurrency;

int pthread_getconcurrency(void) { return concurrency; }

int pthread_setconcurrency(int level)
{
    if (level < 0)
        return EINVAL;
    concurrency = level;
    return 0;
}
