/* How makecontext fills a context on riscv64: eight arguments in a0-a7. The offsets that ucontext.S uses are
 * pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.__gregs) == 176, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.__fpregs) == 432, "");

#define R3_CONTEXT_REGISTER_ARGS 8

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.__gregs[10 + i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    unsigned long *r = c->uc_mcontext.__gregs;
    r[0] = function; /* the pc's place */
    r[1] = (uintptr_t)__r3_context_exit;
    r[2] = args;
    r[8] = 0; /* s0, the frame pointer */
    r[9] = (uintptr_t)link;
}

#endif
