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

static inline void __r3_ksigaction_complete(struct __r3_ksigaction *action) { (void)action; }

#endif
