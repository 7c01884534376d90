/* The clock of a thread's own time. */
#include "thread/pthread_internal.h"

#include <time.h>

#include "start/start.h"

__r3_needs(__r3_tls);

/* linux/posix-timers.h: the complement of the tid over CPUCLOCK_PERTHREAD_MASK | CPUCLOCK_SCHED. */
int pthread_getcpuclockid(pthread_t thread, clockid_t *clock)
{
    *clock = (clockid_t)(~(unsigned)__r3_thread_id(thread) << 3 | 6);
    return 0;
}
