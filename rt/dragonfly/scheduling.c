/* How a process is scheduled, and on which CPUs. pid is a process, 0 the caller's. */
#include "internal.h"
#include "sys_thread.h"

#include <sched.h>
#include <string.h>

int sched_yield(void) { return (int)__r3_ret(sys_sched_yield()); }

int sched_get_priority_max(int policy) { return (int)__r3_ret(r3_syscall1(policy, SYS_sched_get_priority_max)); }
int sched_get_priority_min(int policy) { return (int)__r3_ret(r3_syscall1(policy, SYS_sched_get_priority_min)); }
int sched_getscheduler(pid_t pid) { return (int)__r3_ret(r3_syscall1(pid, SYS_sched_getscheduler)); }

int sched_setscheduler(pid_t pid, int policy, const struct sched_param *parameters)
{
    return (int)__r3_ret(r3_syscall3(pid, policy, (long)parameters, SYS_sched_setscheduler));
}

int sched_getparam(pid_t pid, struct sched_param *parameters)
{
    return (int)__r3_ret(r3_syscall2(pid, (long)parameters, SYS_sched_getparam));
}

int sched_setparam(pid_t pid, const struct sched_param *parameters)
{
    return (int)__r3_ret(r3_syscall2(pid, (long)parameters, SYS_sched_setparam));
}

int sched_rr_get_interval(pid_t pid, struct timespec *interval)
{
    return (int)__r3_ret(r3_syscall2(pid, (long)interval, SYS_sched_rr_get_interval));
}

/* Thread -1: all of the process. */
int sched_setaffinity(pid_t pid, size_t size, const cpu_set_t *set)
{
    return (int)__r3_ret(size < SYS_CPUMASK_BYTES ? -EINVAL : r3_syscall3(pid, -1, (long)set, SYS_lwp_setaffinity));
}

int sched_getaffinity(pid_t pid, size_t size, cpu_set_t *set)
{
    long r = size < SYS_CPUMASK_BYTES ? -EINVAL : r3_syscall3(pid, 0, (long)set, SYS_lwp_getaffinity);
    if (r < 0)
        return (int)__r3_ret(r);
    memset((char *)set + SYS_CPUMASK_BYTES, 0, size - SYS_CPUMASK_BYTES);
    return 0;
}

/* The kernel tells nobody the CPU he runs on; the processor itself may (RDTSCP is not set up for it). */
int sched_getcpu(void) { return (int)__r3_ret(-ENOSYS); }
