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

/* Present if the program has threads; a thread whose last context ends is over. */
__attribute__((__weak__)) __r3_noreturn void pthread_exit(void *result);

__r3_noreturn void __r3_context_end(const ucontext_t *link)
{
    if (link)
        setcontext(link);
    else if (pthread_exit)
        pthread_exit(0);
    exit(link ? EXIT_FAILURE : EXIT_SUCCESS);
}
