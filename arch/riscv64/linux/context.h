/* The registers in a ucontext_t on riscv64, and how makecontext fills it: eight arguments in a0-a7. The offsets
 * that ucontext.S uses are pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.__gregs) == 176, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.__fpregs) == 432, "");

/* Where the program stands, and the result of the call it is in: good in a signal handler, too. */
static inline unsigned long *__r3_context_pc(ucontext_t *c) { return (unsigned long *)&c->uc_mcontext.__gregs[0]; }
static inline unsigned long *__r3_context_result(ucontext_t *c) { return (unsigned long *)&c->uc_mcontext.__gregs[10]; }

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
