/* The part of getcontext, setcontext and swapcontext that is the same on every CPU: the signal mask, and what
 * follows the end of a makecontext's function. Called from arch/<cpu>/ucontext. */
#include "internal.h"
#include "sys_signal.h"

#include <stdlib.h>
#include <ucontext.h>

int __r3_context_save_mask(ucontext_t *context);
int __r3_context_set_mask(const ucontext_t *context);
int __r3_context_swap_mask(ucontext_t *save, const ucontext_t *next);
__r3_noreturn void __r3_context_end(const ucontext_t *link);
void __r3_context_last(void);

int __r3_context_save_mask(ucontext_t *context)
{
    return (int)__r3_ret(sys_rt_sigprocmask(SIG_BLOCK, 0, &context->uc_sigmask));
}

int __r3_context_set_mask(const ucontext_t *context)
{
    return (int)__r3_ret(sys_rt_sigprocmask(SIG_SETMASK, &context->uc_sigmask, 0));
}

int __r3_context_swap_mask(ucontext_t *save, const ucontext_t *next)
{
    return (int)__r3_ret(sys_rt_sigprocmask(SIG_SETMASK, &next->uc_sigmask, &save->uc_sigmask));
}

/* A thread whose last context ends is over; rt/thread/exit.c has the strong one. Without threads it is the
 * process that is. */
__r3_weak void __r3_context_last(void) { exit(EXIT_SUCCESS); }

__r3_noreturn void __r3_context_end(const ucontext_t *link)
{
    if (link)
        setcontext(link);
    else
        __r3_context_last();
    exit(EXIT_FAILURE);
}
