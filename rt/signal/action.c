/* From struct sigaction to the kernel's and back. Holds no POSIX name, so that ISO C's signal and abort leave
 * those free for the program's own use. */
#include "signal/action.h"
#include "internal.h"
#include "signal/sigset.h"

#include <errno.h>

volatile unsigned long __r3_signals_caught[2];

/* Before the kernel knows of the handler: a child made meanwhile sees it too. */
static inline void note_caught(int signal)
{
    enum { BITS = 8 * sizeof __r3_signals_caught[0] };
    if ((unsigned)signal < 2 * BITS)
        __atomic_fetch_or(&__r3_signals_caught[signal / BITS], 1UL << signal % BITS, __ATOMIC_RELAXED);
}

static inline void to_kernel(int signal, struct __r3_ksigaction *to, const struct sigaction *from)
{
    to->handler = from->sa_handler;
    to->flags = (__typeof__(to->flags))(unsigned)from->sa_flags;
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        to->mask[i] = from->sa_mask.__bits[i];
    __r3_ksigaction_complete(signal, to);
}

static inline void from_kernel(int signal, struct sigaction *to, struct __r3_ksigaction *from)
{
    __r3_ksigaction_settle(signal, from);
    to->sa_handler = from->handler;
    to->sa_flags = (int)(from->flags & ~(unsigned)R3_SA_RESTORER);
    sys_sigaction_hide(to);
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        to->sa_mask.__bits[i] = from->mask[i];
}

long __r3_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
{
    struct __r3_ksigaction new_kernel, old_kernel;
    if (action) {
        to_kernel(signal, &new_kernel, action);
        if (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN)
            note_caught(signal);
    }
    __r3_ksigaction_expect(&old_kernel);
    long r = sys_rt_sigaction(signal, action ? &new_kernel : 0, old ? &old_kernel : 0);
    if (old && r >= 0)
        from_kernel(signal, old, &old_kernel);
    return r;
}

void (*__r3_signal(int signal, void (*handler)(int), int flags))(int)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags}, old;
    long r = __r3_signal_is_user(signal) ? __r3_sigaction(signal, &action, &old) : -EINVAL;
    return r < 0 ? __r3_ret(r), SIG_ERR : old.sa_handler;
}
