/* System V's handling of signals, obsolete in POSIX: sigset and its family. */
#include "internal.h"
#include "signal/action.h"
#include "signal/sigset.h"

#include <errno.h>

static int change_mask(int how, int signal)
{
    if (!__r3_signal_is_user(signal))
        return (int)__r3_ret(-EINVAL);
    sigset_t set = __r3_sigset_of(signal);
    return (int)__r3_ret(sys_rt_sigprocmask(how, &set, 0));
}

int sighold(int signal) { return change_mask(SIG_BLOCK, signal); }
int sigrelse(int signal) { return change_mask(SIG_UNBLOCK, signal); }
int sigignore(int signal) { return __r3_signal(signal, SIG_IGN, 0) == SIG_ERR ? -1 : 0; }

int sigpause(int signal)
{
    sigset_t mask;
    if (!__r3_signal_is_user(signal))
        return (int)__r3_ret(-EINVAL);
    sys_rt_sigprocmask(SIG_BLOCK, 0, &mask);
    *__r3_sigset_word(&mask, signal) &= ~__r3_sigset_bit(signal);
    return sigsuspend(&mask);
}

/* The former handler, or SIG_HOLD if the signal was blocked. SIG_HOLD as handler only blocks it. */
void (*sigset(int signal, void (*handler)(int)))(int)
{
    struct sigaction action = {.sa_handler = handler}, old;
    if (!__r3_signal_is_user(signal))
        return __r3_ret(-EINVAL), SIG_ERR;
    long r = __r3_sigaction(signal, handler == SIG_HOLD ? 0 : &action, &old);
    if (r < 0)
        return __r3_ret(r), SIG_ERR;
    sigset_t set = __r3_sigset_of(signal), mask;
    sys_rt_sigprocmask(handler == SIG_HOLD ? SIG_BLOCK : SIG_UNBLOCK, &set, &mask);
    return *__r3_sigset_word(&mask, signal) & __r3_sigset_bit(signal) ? SIG_HOLD : old.sa_handler;
}
