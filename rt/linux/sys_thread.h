/* Threads: the calls that only rt/thread makes. Typed system calls: result or -errno; arguments as in section 2 of the
 * manual. */
#ifndef R3_RT_SYS_THREAD_H
#define R3_RT_SYS_THREAD_H

#include "sys_exit_thread.h"

#include <ring3/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

struct sched_param;

static inline long sys_set_tid_address(volatile int *word) { return r3_syscall1((long)word, SYS_set_tid_address); }
static inline long sys_sched_yield(void) { return r3_syscall0(SYS_sched_yield); }

static inline long sys_thread_queue(pid_t process, pid_t tid, int signal, const void *info)
{
    return r3_syscall4(process, tid, signal, (long)info, SYS_rt_tgsigqueueinfo);
}

static inline long sys_thread_scheduler_set(pid_t tid, int policy, const struct sched_param *parameters)
{
    return r3_syscall3(tid, policy, (long)parameters, SYS_sched_setscheduler);
}

static inline long sys_thread_scheduler_get(pid_t tid) { return r3_syscall1(tid, SYS_sched_getscheduler); }

static inline long sys_thread_param_set(pid_t tid, const struct sched_param *parameters)
{
    return r3_syscall2(tid, (long)parameters, SYS_sched_setparam);
}

static inline long sys_thread_param_get(pid_t tid, struct sched_param *parameters)
{
    return r3_syscall2(tid, (long)parameters, SYS_sched_getparam);
}

static inline long sys_thread_affinity_set(pid_t tid, size_t size, const void *set)
{
    return r3_syscall3(tid, (long)size, (long)set, SYS_sched_setaffinity);
}

/* Bytes written, at most size. */
static inline long sys_thread_affinity_get(pid_t tid, size_t size, void *set)
{
    return r3_syscall3(tid, (long)size, (long)set, SYS_sched_getaffinity);
}

/* prctl(PR_SET_NAME or PR_GET_NAME): of the calling thread, 16 bytes. */
static inline long sys_thread_name(int operation, const char *name)
{
    return r3_syscall2(operation, (long)name, SYS_prctl);
}

#endif
