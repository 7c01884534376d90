/* The kernel's struct sigaction on s390x: the shared one, but a handler without SA_SIGINFO gets another frame on the
 * stack, and another restorer has to undo it. Kernel: arch/s390/kernel/signal.c. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#include <signal.h>

#define R3_SA_RESTORER 0x04000000

struct __r3_ksigaction {
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)(void);
    unsigned long mask[1];
};

void __r3_sigreturn(void), __r3_sigreturn_plain(void);

/* Before an action is given to the kernel. */
static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    (void)signal;
    action->flags |= R3_SA_RESTORER;
    action->restorer = action->flags & SA_SIGINFO ? __r3_sigreturn : __r3_sigreturn_plain;
}

/* Before and after the kernel fills one in: nothing. */
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old)
{
    (void)signal, (void)old;
}

#endif
