/* Signals. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
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
    return r3_syscall3(signal, (long)action, (long)old, SYS_sigaction);
}

/* What of a struct sigaction is not the program's: nothing. */
static inline void sys_sigaction_hide(struct sigaction *action) { (void)action; }

static inline long sys_rt_sigprocmask(int how, const sigset_t *set, sigset_t *old)
{
    return r3_syscall3(how, (long)set, (long)old, SYS_sigprocmask);
}

static inline long sys_rt_sigsuspend(const sigset_t *mask) { return r3_syscall1((long)mask, SYS_sigsuspend); }

static inline long sys_rt_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
    return r3_syscall3((long)set, (long)info, (long)timeout, SYS_sigtimedwait);
}

static inline long sys_rt_sigpending(sigset_t *set) { return r3_syscall1((long)set, SYS_sigpending); }

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
