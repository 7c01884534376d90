/* The kernel's struct sigaction where a handler returns through a restorer of the program's own: asm-generic's
 * order with SA_RESTORER, as on x86_64, aarch64 and powerpc64. Kernel: include/linux/signal_types.h. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0x04000000

struct __r3_ksigaction {
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)(void);
    unsigned long mask[1];
};

void __r3_sigreturn(void);

/* Before an action is given to the kernel. */
static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    (void)signal;
    action->flags |= R3_SA_RESTORER;
    action->restorer = __r3_sigreturn;
}

/* Before and after the kernel fills one in: nothing. */
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old)
{
    (void)signal, (void)old;
}

#endif
