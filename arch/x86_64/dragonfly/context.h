/* How makecontext fills a context on x86_64: six arguments in registers, the return address on the stack. The
 * offsets that ucontext.asm uses are pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.mc_rdi) == 72, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.mc_ownedfp) == 280, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.mc_fpregs) == 320, "");

#define R3_CONTEXT_REGISTER_ARGS 6

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i)
{
    mcontext_t *m = &c->uc_mcontext;
    __register_t *const order[] = {&m->mc_rdi, &m->mc_rsi, &m->mc_rdx, &m->mc_rcx, &m->mc_r8, &m->mc_r9};
    return (long *)order[i];
}

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    uintptr_t *stack = (uintptr_t *)args - 1;
    *stack = (uintptr_t)__r3_context_exit;
    c->uc_mcontext.mc_rsp = (long)stack;
    c->uc_mcontext.mc_rip = (long)function;
    c->uc_mcontext.mc_rbx = (long)link;
    c->uc_mcontext.mc_rbp = 0;
}

#endif
