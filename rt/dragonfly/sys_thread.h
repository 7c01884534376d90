/* Threads: the calls that only rt/thread makes. Typed system calls: result or -errno; arguments as in section 2 of the
 * manual. */
#ifndef R3_RT_SYS_THREAD_H
#define R3_RT_SYS_THREAD_H

#include <errno.h>
#include <ring3/syscall.h>
#include <sched.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_sched_yield(void) { return r3_syscall0(SYS_sched_yield); }

/* arch/<cpu>/dragonfly/thread_exit: end the calling thread; the first zeroes the word and wakes its sleepers, the second
 * unmaps the memory that holds the stack. */
__attribute__((__noreturn__)) void __r3_exit_wake(volatile int *word);
__attribute__((__noreturn__)) void __r3_exit_unmap(void *base, size_t len);

static inline __attribute__((__noreturn__)) void sys_exit_thread(volatile int *word, int is_main)
{
    (void)is_main;
    __r3_exit_wake(word);
}

static inline __attribute__((__noreturn__)) void sys_exit_thread_unmap(void *base, size_t len)
{
    __r3_exit_unmap(base, len);
}

/* A thread's class and priority: sys/rtprio.h. */
struct sys_rtprio {
    unsigned short type, prio;
};

enum { SYS_RTP_LOOKUP = 0, SYS_RTP_SET = 1, SYS_RTP_REALTIME = 0, SYS_RTP_NORMAL = 1, SYS_RTP_FIFO = 4, SYS_RTP_MAX = 31 };

static inline long sys_lwp_rtprio(int operation, pid_t tid, struct sys_rtprio *priority)
{
    return r3_syscall4(operation, 0, tid, (long)priority, SYS_lwp_rtprio);
}

/* The higher number of sched(2) runs first, the lower of rtprio(2). */
static inline long sys_thread_scheduler_set(pid_t tid, int policy, const struct sched_param *parameters)
{
    int level = parameters->sched_priority;
    struct sys_rtprio to = {SYS_RTP_NORMAL, 0};
    if (policy == SCHED_FIFO || policy == SCHED_RR) {
        if (level < 0 || level > SYS_RTP_MAX)
            return -EINVAL;
        to.type = policy == SCHED_FIFO ? SYS_RTP_FIFO : SYS_RTP_REALTIME;
        to.prio = (unsigned short)(SYS_RTP_MAX - level);
    } else if (policy != SCHED_OTHER) {
        return -EINVAL;
    } else {
        struct sys_rtprio is;
        long r = sys_lwp_rtprio(SYS_RTP_LOOKUP, tid, &is);
        if (r < 0 || is.type == SYS_RTP_NORMAL)
            return r;
    }
    return sys_lwp_rtprio(SYS_RTP_SET, tid, &to);
}

static inline long sys_thread_scheduler_get(pid_t tid)
{
    struct sys_rtprio is;
    long r = sys_lwp_rtprio(SYS_RTP_LOOKUP, tid, &is);
    return r < 0 ? r : is.type == SYS_RTP_FIFO ? SCHED_FIFO : is.type == SYS_RTP_REALTIME ? SCHED_RR : SCHED_OTHER;
}

static inline long sys_thread_param_set(pid_t tid, const struct sched_param *parameters)
{
    long policy = sys_thread_scheduler_get(tid);
    return policy < 0 ? policy : sys_thread_scheduler_set(tid, (int)policy, parameters);
}

static inline long sys_thread_param_get(pid_t tid, struct sched_param *parameters)
{
    struct sys_rtprio is;
    long r = sys_lwp_rtprio(SYS_RTP_LOOKUP, tid, &is);
    if (r >= 0)
        parameters->sched_priority = is.type == SYS_RTP_NORMAL ? 0 : SYS_RTP_MAX - is.prio;
    return r;
}

enum { SYS_CPUMASK_BYTES = 32 }; /* machine/cpumask.h: 256 CPUs */

static inline long sys_thread_affinity_set(pid_t tid, size_t size, const void *set)
{
    return size < SYS_CPUMASK_BYTES ? -EINVAL : r3_syscall3(0, tid, (long)set, SYS_lwp_setaffinity);
}

/* Bytes written, at most size. */
static inline long sys_thread_affinity_get(pid_t tid, size_t size, void *set)
{
    long r = size < SYS_CPUMASK_BYTES ? -EINVAL : r3_syscall3(0, tid, (long)set, SYS_lwp_getaffinity);
    return r < 0 ? r : SYS_CPUMASK_BYTES;
}

#endif
