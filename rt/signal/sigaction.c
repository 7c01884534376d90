/* sigaction, and siginterrupt over it. */
#include "internal.h"
#include "signal/action.h"
#include "signal/sigset.h"

#include <errno.h>

int sigaction(int signal, const struct sigaction *restrict action, struct sigaction *restrict old)
{
    return (int)__r3_ret(__r3_signal_is_user(signal) ? __r3_sigaction(signal, action, old) : -EINVAL);
}

int siginterrupt(int signal, int interrupts)
{
    struct sigaction action;
    if (sigaction(signal, 0, &action) < 0)
        return -1;
    if (interrupts)
        action.sa_flags &= ~SA_RESTART;
    else
        action.sa_flags |= SA_RESTART;
    return sigaction(signal, &action, 0);
}
