/* abort: SIGABRT to a handler first, and if that returns, an end that nothing can prevent. */
#include "internal.h"
#include "signal/action.h"
#include "signal/raise.h"

#include <stdlib.h>

__r3_noreturn void abort(void)
{
    const struct sigaction by_default = {.sa_handler = SIG_DFL};
    const sigset_t abrt = __r3_sigset_of(SIGABRT);

    __r3_raise(SIGABRT); /* waits, if it is blocked; does nothing, if it is ignored */
    __r3_sigaction(SIGABRT, &by_default, 0);
    sys_rt_sigprocmask(SIG_UNBLOCK, &abrt, 0);
    __r3_raise(SIGABRT);
    /* Still here: pid 1 is spared what it has no handler for, or another thread has just set one. */
    for (;;)
        sys_exit_group(128 + SIGABRT);
}
