/* The registers in a ucontext_t on s390x, and how makecontext fills it: five arguments in r2-r6, the others behind
 * the 160 bytes where a callee saves registers. The offsets that ucontext.S uses are pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.psw) == 40, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.gregs) == 56, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fpregs) == 248, "");

/* Where the program stands, and the result of the call it is in: good in a signal handler, too. */
static inline unsigned long *__r3_context_pc(ucontext_t *c) { return (unsigned long *)&c->uc_mcontext.psw.addr; }
static inline unsigned long *__r3_context_result(ucontext_t *c) { return (unsigned long *)&c->uc_mcontext.gregs[2]; }

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
