/* The calling thread's signal mask, and what is pending behind it. */
#include "internal.h"
#include "signal/sigset.h"

#include <pthread.h>

int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
    long r = sys_rt_sigprocmask(how, set, old);
    if (r >= 0 && old)
        old->__bits[0] &= ~R3_SIGNALS_OWN;
    return (int)-r;
}

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
    return (int)__r3_ret(-pthread_sigmask(how, set, old));
}

int sigpending(sigset_t *set) { return (int)__r3_ret(sys_rt_sigpending(set)); }
