/* How a process is scheduled, and on which CPUs: sched(7). As in Linux, pid names a thread; 0 is the caller. */
#include "internal.h"
#include "sys_thread.h"

#include <sched.h>
#include <string.h>

int sched_yield(void) { return (int)__r3_ret(r3_syscall0(SYS_sched_yield)); }

int sched_get_priority_max(int policy) { return (int)__r3_ret(r3_syscall1(policy, SYS_sched_get_priority_max)); }
int sched_get_priority_min(int policy) { return (int)__r3_ret(r3_syscall1(policy, SYS_sched_get_priority_min)); }

int sched_getscheduler(pid_t pid) { return (int)__r3_ret(sys_thread_scheduler_get(pid)); }

int sched_setscheduler(pid_t pid, int policy, const struct sched_param *parameters)
{
    return (int)__r3_ret(sys_thread_scheduler_set(pid, policy, parameters));
}

int sched_getparam(pid_t pid, struct sched_param *parameters)
{
    return (int)__r3_ret(sys_thread_param_get(pid, parameters));
}

int sched_setparam(pid_t pid, const struct sched_param *parameters)
{
    return (int)__r3_ret(sys_thread_param_set(pid, parameters));
}

int sched_rr_get_interval(pid_t pid, struct timespec *interval)
{
    return (int)__r3_ret(r3_syscall2(pid, (long)interval, SYS_sched_rr_get_interval));
}

int sched_setaffinity(pid_t pid, size_t size, const cpu_set_t *set)
{
    return (int)__r3_ret(sys_thread_affinity_set(pid, size, set));
}

/* The kernel writes only as many bytes as it has CPUs for. */
int sched_getaffinity(pid_t pid, size_t size, cpu_set_t *set)
{
    long r = sys_thread_affinity_get(pid, size, set);
    if (r < 0)
        return (int)__r3_ret(r);
    memset((char *)set + r, 0, size - (size_t)r);
    return 0;
}

int sched_getcpu(void)
{
    unsigned cpu;
    long r = r3_syscall3((long)&cpu, 0, 0, SYS_getcpu);
    return (int)__r3_ret(r < 0 ? r : (long)cpu);
}
