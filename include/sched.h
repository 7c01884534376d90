/* POSIX.1-2024 <sched.h>, Linux man sched_setaffinity(2), clone(2), unshare(2), cpu_set(3): scheduling.
 * As POSIX.1-2024, but policy and parameters are the thread's, as Linux has it. Thread- and signal-safe. */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/sched_param.h>
#include <bits/sched_policy.h>
#if __R3_GNU
#include <bits/cpu_set_type.h>
#if __has_include(<bits/clone.h>)
#include <bits/clone.h>
#endif
#endif

typedef __pid_t pid_t;
typedef __time_t time_t;

__R3_DECLS_BEGIN

int sched_get_priority_max(int policy);
int sched_get_priority_min(int policy);
int sched_getparam(pid_t pid, struct sched_param *parameters);
int sched_setparam(pid_t pid, const struct sched_param *parameters);
int sched_getscheduler(pid_t pid);
int sched_setscheduler(pid_t pid, int policy, const struct sched_param *parameters);
int sched_rr_get_interval(pid_t pid, struct timespec *interval);
int sched_yield(void);

#if __R3_GNU
#if __has_include(<bits/clone.h>)
int clone(int (*function)(void *), void *stack_top, int flags, void *argument, ...);
int unshare(int flags);
int setns(int fd, int type);
#endif

/* Sets of CPUs; the ..._S forms take the size of a larger set in bytes. */

int sched_getcpu(void);
int sched_getaffinity(pid_t pid, __SIZE_TYPE__ size, cpu_set_t *set);
int sched_setaffinity(pid_t pid, __SIZE_TYPE__ size, const cpu_set_t *set);

#include <bits/cpu_set.h>
#endif

__R3_DECLS_END

#endif
