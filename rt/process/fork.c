/* fork: one thread in the child, with the locks of the runtime in a known state. The members that hold such locks
 * (malloc, stdio, threads, pthread_atfork) bring the strong hooks. */
#include "internal.h"
#include "signal/sigset.h"
#include "sys.h"

#include <signal.h>
#include <unistd.h>

__r3_weak void __r3_fork_prepare(void) {}
__r3_weak void __r3_fork_parent(void) {}
__r3_weak void __r3_fork_child(void) {}

/* Signals wait while the hooks hold locks, or a handler could want one of them. */
pid_t fork(void)
{
    static const sigset_t all = R3_SIGSET_ALL;
    sigset_t old;
    sys_rt_sigprocmask(SIG_BLOCK, &all, &old);
    __r3_fork_prepare();
    long pid = sys_fork();
    if (pid == 0)
        __r3_fork_child();
    else
        __r3_fork_parent();
    sys_rt_sigprocmask(SIG_SETMASK, &old, 0);
    return (pid_t)__r3_ret(pid);
}

/* Async-signal-safe, and runs no pthread_atfork handler (POSIX.1-2024). */
pid_t _Fork(void) { return (pid_t)__r3_ret(sys_fork()); }
