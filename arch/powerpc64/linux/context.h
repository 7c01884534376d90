/* How makecontext fills a context on powerpc64: eight arguments in r3-r10. If some are on the stack, all have a
 * place there, behind the 32 bytes of a frame's head (ELFv2 ABI, 2.2.3). The offsets that ucontext.S uses are
 * pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.gp_regs) == 232, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fp_regs) == 616, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.v_regs) == 880, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.vmx_reserve) == 888, "");

#define R3_CONTEXT_REGISTER_ARGS 8

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.gp_regs[3 + i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    unsigned long *r = c->uc_mcontext.gp_regs;
    uintptr_t *frame = (uintptr_t *)(args - 8 * sizeof(long) - 32);
    *frame = 0; /* the end of the frame chain */
    r[1] = (uintptr_t)frame;
    r[14] = (uintptr_t)link;
    r[32] = function;                     /* nip */
    r[36] = (uintptr_t)__r3_context_exit; /* LR */
}

#endif
