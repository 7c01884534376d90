/* The kernel's struct sigaction where there is no restorer, because the vDSO holds it: riscv64, loongarch64.
 * Kernel: these have no SA_RESTORER, so include/linux/signal_types.h leaves the field out.
 *
 * qemu-user (7.2 at least) takes it for the struct that has one and so finds and leaves the mask a word later;
 * here it stands in both places, and what comes back is told by a word that is no mask. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0
#define R3_NO_MASK -1UL /* the kernel keeps SIGKILL out of every mask */

struct __r3_ksigaction {
    void (*handler)(int);
    unsigned long flags;
    unsigned long mask[1];
    unsigned long mask_in_qemu;
};

/* Before an action is given to the kernel. */
static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    (void)signal;
    action->mask_in_qemu = action->mask[0];
}

/* Before and after the kernel fills one in. */
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { old->mask_in_qemu = R3_NO_MASK; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old)
{
    (void)signal;
    if (old->mask_in_qemu != R3_NO_MASK)
        old->mask[0] = old->mask_in_qemu;
}

#endif
