/* The kernel's struct sigaction on mips64: flags first, 128 signals, no restorer (the kernel's vDSO holds it).
 * Kernel: arch/mips/include/uapi/asm/signal.h. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0

struct __r3_ksigaction {
    unsigned int flags;
    void (*handler)(int);
    unsigned long mask[2];
};

/* Nothing to do before an action is given to the kernel, nor before and after it fills one in. */
static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    (void)signal, (void)action;
}
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old)
{
    (void)signal, (void)old;
}

#endif
