/* The clocks of a process's and of a thread's own time. */
#include "thread/pthread_internal.h"

#include <errno.h>
#include <time.h>

#include "start/start.h"

__r3_needs(__r3_tls);

/* Thread 0 is the whole process. */
static int find(pid_t pid, int tid, clockid_t *clock)
{
    return (int)-r3_syscall3(pid, tid, (long)clock, SYS_getcpuclockid);
}

int clock_getcpuclockid(pid_t pid, clockid_t *clock) { return find(pid, 0, clock); }

int pthread_getcpuclockid(pthread_t thread, clockid_t *clock) { return find(0, __r3_thread_id(thread), clock); }
