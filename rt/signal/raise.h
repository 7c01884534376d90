/* A signal to the calling thread, without errno. */
#ifndef R3_RT_SIGNAL_RAISE_H
#define R3_RT_SIGNAL_RAISE_H

#include "signal/sigset.h"
#include "sys_process.h"

/* All is blocked while the ids are in hand: a handler that forks in between would leave the child with those of
 * its parent. The signal arrives before this returns, as the mask is restored. */
static inline long __r3_raise(int signal)
{
    sigset_t all, old;
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        all.__bits[i] = (__r3_sigset_part)-1;
    sys_rt_sigprocmask(SIG_SETMASK, &all, &old);
    long r = sys_tgkill((pid_t)sys_getpid(), (pid_t)sys_gettid(), signal);
    sys_rt_sigprocmask(SIG_SETMASK, &old, 0);
    return r;
}

#endif
