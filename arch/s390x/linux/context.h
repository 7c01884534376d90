/* How makecontext fills a context on s390x: five arguments in r2-r6, the others behind the 160 bytes where a
 * callee saves registers. The offsets that ucontext.S uses are pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.psw) == 40, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.gregs) == 56, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fpregs) == 248, "");

#define R3_CONTEXT_REGISTER_ARGS 5

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.gregs[2 + i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    uintptr_t *frame = (uintptr_t *)(args - 160);
    *frame = 0; /* the end of the frame chain */
    c->uc_mcontext.psw.addr = function;
    c->uc_mcontext.gregs[7] = (uintptr_t)link;
    c->uc_mcontext.gregs[11] = 0; /* the frame pointer */
    c->uc_mcontext.gregs[14] = (uintptr_t)__r3_context_exit;
    c->uc_mcontext.gregs[15] = (uintptr_t)frame;
}

#endif
