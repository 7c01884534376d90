/* The kernel's struct sigaction on riscv64: no restorer, the kernel's vDSO holds it.
 * Kernel: arch/riscv has no SA_RESTORER, so include/linux/signal_types.h leaves the field out. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0

struct __r3_ksigaction {
    void (*handler)(int);
    unsigned long flags;
    unsigned long mask[1];
};

static inline void __r3_ksigaction_complete(struct __r3_ksigaction *action) { (void)action; }

#endif
