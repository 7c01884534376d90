/* Waiting for signals: sigsuspend, pause and the sigwait family. All are cancellation points. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "signal/sigset.h"

#include <errno.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask)
{
    return (int)__r3_ret(r3_syscall2((long)mask, R3_SIGSET_BYTES, SYS_rt_sigsuspend));
}

/* The CPUs younger than 2010 have no such call; ppoll on nothing is the same on all. */
int pause(void) { return (int)__r3_ret(r3_syscall5(0, 0, 0, 0, 0, SYS_ppoll)); }

static long wait_for(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
    return r3_syscall4((long)set, (long)info, (long)timeout, R3_SIGSET_BYTES, SYS_rt_sigtimedwait);
}

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info, const struct timespec *restrict timeout)
{
    return (int)__r3_ret(wait_for(set, info, timeout));
}

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
    return (int)__r3_ret(wait_for(set, info, 0));
}

/* Returns its error, and EINTR is none of them (POSIX): another signal's handler does not end the wait. */
int sigwait(const sigset_t *restrict set, int *restrict signal)
{
    long r;
    do
        r = wait_for(set, 0, 0);
    while (r == -EINTR);
    if (r < 0)
        return (int)-r;
    *signal = (int)r;
    return 0;
}
