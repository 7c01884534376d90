/* How makecontext fills a context on x86_64: six arguments in registers, the return address on the stack. The
 * offsets that ucontext.asm uses are pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.gregs) == 40, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.fpregs) == 224, "");
_Static_assert(offsetof(ucontext_t, __fpregs_mem) == 424, "");

#define R3_CONTEXT_REGISTER_ARGS 6

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i)
{
    static const unsigned char order[] = {REG_RDI, REG_RSI, REG_RDX, REG_RCX, REG_R8, REG_R9};
    return (long *)&c->uc_mcontext.gregs[order[i]];
}

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    greg_t *r = c->uc_mcontext.gregs;
    uintptr_t *stack = (uintptr_t *)args - 1;
    *stack = (uintptr_t)__r3_context_exit;
    r[REG_RSP] = (greg_t)stack;
    r[REG_RIP] = (greg_t)function;
    r[REG_RBX] = (greg_t)link;
    r[REG_RBP] = 0;
}

#endif
