/* Where a signal interrupted the thread: the program counter, and the register of a call's result, in what a
 * handler is given. */
#ifndef R3_ARCH_INTERRUPTED_H
#define R3_ARCH_INTERRUPTED_H

#include <ucontext.h>

static inline unsigned long *__r3_interrupted_at(ucontext_t *context)
{
    return (unsigned long *)&context->uc_mcontext.mc_rip;
}

static inline unsigned long *__r3_interrupted_result(ucontext_t *context)
{
    return (unsigned long *)&context->uc_mcontext.mc_rax;
}

#endif
