/* The clock of a process's own time. */
#include "sys_time.h"

#include <errno.h>
#include <time.h>

/* A process's CPU clock is named by the complement of its pid (the kernel's posix-timers.h, CPUCLOCK_SCHED). */
int clock_getcpuclockid(pid_t pid, clockid_t *clock)
{
    struct timespec resolution;
    clockid_t id = (clockid_t)((unsigned)~pid * 8 + 2);
    long r = sys_clock_getres(id, &resolution);
    if (r < 0)
        return r == -EINVAL ? ESRCH : (int)-r;
    *clock = id;
    return 0;
}
