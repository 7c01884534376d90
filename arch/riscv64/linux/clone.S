/* __r3_clone and __r3_exit_unmap for riscv64: how a thread begins and ends.
 *
 * Kernel entry: ecall, number a7, arguments a0-a5, result a0 (-errno), all other registers kept.
 * clone's own order: flags, stack, ptid, tls, ctid. */
#include "arch/riscv64/asm.h"

#define SYS_exit 93
#define SYS_munmap 215
#define SYS_clone 220

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid) */
FUNCTION __r3_clone
    mv t0, a0
    mv t1, a3
    mv a0, a2
    andi a1, a1, -16
    mv a2, a4
    mv a3, a5
    mv a4, a6
    li a7, SYS_clone
    ecall
    beqz a0, 1f
    ret
1:  li s0, 0 /* the end of the frame chain */
    li ra, 0
    mv a0, t1
    jalr t0
    li a7, SYS_exit
    ecall
    ebreak
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    li a7, SYS_munmap
    ecall
    li a0, 0
    li a7, SYS_exit
    ecall
    ebreak
END __r3_exit_unmap
