/* How makecontext fills a context on aarch64: eight arguments in x0-x7. The offsets that ucontext.S uses are
 * pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.regs) == 184, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.sp) == 432, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.pc) == 440, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.__reserved) == 464, "");

#define R3_CONTEXT_REGISTER_ARGS 8

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.regs[i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    c->uc_mcontext.sp = args;
    c->uc_mcontext.pc = function;
    c->uc_mcontext.regs[19] = (uintptr_t)link;
    c->uc_mcontext.regs[29] = 0;
    c->uc_mcontext.regs[30] = (uintptr_t)__r3_context_exit;
}

#endif
