/* The kernel's struct sigaction where a handler returns through a restorer of the program's own: asm-generic's
 * order with SA_RESTORER, as on x86_64, aarch64, powerpc64 and s390x. Kernel: include/linux/signal_types.h. */
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

static inline void __r3_ksigaction_complete(struct __r3_ksigaction *action)
{
    action->flags |= R3_SA_RESTORER;
    action->restorer = __r3_sigreturn;
}

#endif
