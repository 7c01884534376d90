/* Signal sets: POSIX. */
#include "internal.h"
#include "signal/sigset.h"

#include <errno.h>

int sigemptyset(sigset_t *set)
{
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        set->__bits[i] = 0;
    return 0;
}

/* Not the runtime's own: "all signals blocked" must not stop it. */
int sigfillset(sigset_t *set)
{
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        set->__bits[i] = (__r3_sigset_part)-1;
    set->__bits[0] &= ~R3_SIGNALS_OWN;
    return 0;
}

int sigaddset(sigset_t *set, int signal)
{
    if (!__r3_signal_is_user(signal))
        return (int)__r3_ret(-EINVAL);
    *__r3_sigset_word(set, signal) |= __r3_sigset_bit(signal);
    return 0;
}

int sigdelset(sigset_t *set, int signal)
{
    if (!__r3_signal_is_user(signal))
        return (int)__r3_ret(-EINVAL);
    *__r3_sigset_word(set, signal) &= ~__r3_sigset_bit(signal);
    return 0;
}

int sigismember(const sigset_t *set, int signal)
{
    if (signal <= 0 || signal > R3_SIGNAL_LAST)
        return (int)__r3_ret(-EINVAL);
    return (*__r3_sigset_word(set, signal) & __r3_sigset_bit(signal)) != 0;
}
