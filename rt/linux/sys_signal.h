/* Signals. Typed system calls: result or -errno; arguments as in section 2 of the manual. The kernel's set of
 * signals is shorter than sigset_t: it reads and writes R3_SIGSET_BYTES of it and no more. */
#ifndef R3_RT_SYS_SIGNAL_H
#define R3_RT_SYS_SIGNAL_H

#include "ksigaction.h"

#include <ring3/syscall.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>

#define R3_SIGSET_BYTES sizeof(((struct __r3_ksigaction *)0)->mask)

static inline long sys_rt_sigaction(int signal, const struct __r3_ksigaction *action, struct __r3_ksigaction *old)
{
    return r3_syscall4(signal, (long)action, (long)old, R3_SIGSET_BYTES, SYS_rt_sigaction);
}

static inline long sys_rt_sigprocmask(int how, const sigset_t *set, sigset_t *old)
{
    return r3_syscall4(how, (long)set, (long)old, R3_SIGSET_BYTES, SYS_rt_sigprocmask);
}

static inline long sys_rt_sigsuspend(const sigset_t *mask)
{
    return r3_syscall2((long)mask, R3_SIGSET_BYTES, SYS_rt_sigsuspend);
}

static inline long sys_rt_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
    return r3_syscall4((long)set, (long)info, (long)timeout, R3_SIGSET_BYTES, SYS_rt_sigtimedwait);
}

/* What of a struct sigaction is not the program's. */
static inline void sys_sigaction_hide(struct sigaction *action) { action->sa_restorer = 0; }

static inline long sys_rt_sigpending(sigset_t *set)
{
    return r3_syscall2((long)set, R3_SIGSET_BYTES, SYS_rt_sigpending);
}

static inline long sys_rt_sigqueueinfo(pid_t pid, int signal, siginfo_t *info)
{
    return r3_syscall3(pid, signal, (long)info, SYS_rt_sigqueueinfo);
}

/* Linux 2.6.31. */
static inline long sys_rt_tgsigqueueinfo(pid_t pid, pid_t tid, int signal, siginfo_t *info)
{
    return r3_syscall4(pid, tid, signal, (long)info, SYS_rt_tgsigqueueinfo);
}

static inline long sys_sigaltstack(const stack_t *stack, stack_t *old)
{
    return r3_syscall2((long)stack, (long)old, SYS_sigaltstack);
}

static inline long sys_getitimer(int which, struct itimerval *value)
{
    return r3_syscall2(which, (long)value, SYS_getitimer);
}

static inline long sys_setitimer(int which, const struct itimerval *value, struct itimerval *old)
{
    return r3_syscall3(which, (long)value, (long)old, SYS_setitimer);
}

#endif
