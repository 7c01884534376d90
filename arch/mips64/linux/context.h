/* How makecontext fills a context on mips64: eight arguments in a0-a7. The offsets that ucontext.S uses are pinned
 * here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.gregs) == 40, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fpregs) == 296, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.pc) == 616, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fpc_csr) == 624, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.used_math) == 628, "");

#define R3_CONTEXT_REGISTER_ARGS 8

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.gregs[4 + i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    greg_t *r = c->uc_mcontext.gregs;
    c->uc_mcontext.pc = function;
    r[16] = (uintptr_t)link;
    r[17] = (uintptr_t)__r3_context_exit; /* which must know its own address */
    r[29] = args;
    r[30] = 0; /* the frame pointer */
    r[31] = (uintptr_t)__r3_context_exit;
}

#endif
