/* Waiting for signals: sigsuspend, pause and the sigwait family. All are cancellation points. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys_io.h"
#include "sys_signal.h"

#include <errno.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask)
{
    return (int)__r3_ret(sys_rt_sigsuspend(mask));
}

/* No kernel has this on all CPUs; ppoll on nothing is the same. */
int pause(void) { return (int)__r3_ret(sys_ppoll(0, 0, 0, 0)); }

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info, const struct timespec *restrict timeout)
{
    return (int)__r3_ret(sys_rt_sigtimedwait(set, info, timeout));
}

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
    return (int)__r3_ret(sys_rt_sigtimedwait(set, info, 0));
}

/* Returns its error, and EINTR is none of them (POSIX): another signal's handler does not end the wait. */
int sigwait(const sigset_t *restrict set, int *restrict signal)
{
    long r;
    do
        r = sys_rt_sigtimedwait(set, 0, 0);
    while (r == -EINTR);
    if (r < 0)
        return (int)-r;
    *signal = (int)r;
    return 0;
}
