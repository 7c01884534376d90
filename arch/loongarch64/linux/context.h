/* How makecontext fills a context on loongarch64: eight arguments in a0-a7. The offsets that ucontext.S uses are
 * pinned here. */
#ifndef R3_ARCH_CONTEXT_H
#define R3_ARCH_CONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

_Static_assert(offsetof(ucontext_t, uc_mcontext.__pc) == 176, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.__gregs) == 184, "");
_Static_assert(offsetof(ucontext_t, uc_mcontext.__flags) == 440, "");

#define R3_CONTEXT_REGISTER_ARGS 8

void __r3_context_exit(void);

static inline long *__r3_context_arg(ucontext_t *c, int i) { return (long *)&c->uc_mcontext.__gregs[4 + i]; }

/* args: where the arguments on the stack begin, aligned to 16; what lies below is the function's to use. */
static inline void __r3_context_begin(ucontext_t *c, uintptr_t args, uintptr_t function, const ucontext_t *link)
{
    unsigned long *r = c->uc_mcontext.__gregs;
    c->uc_mcontext.__pc = function;
    r[1] = (uintptr_t)__r3_context_exit;
    r[3] = args;
    r[22] = 0; /* fp */
    r[23] = (uintptr_t)link;
}

#endif
