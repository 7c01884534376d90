/* __r3_clone and __r3_exit_unmap for powerpc64: how a thread begins and ends.
 *
 * Kernel entry: sc, number r0, arguments r3-r8, result r3 (positive errno if CR0.SO is set); r0, r4-r12, CTR,
 * XER and CR0 clobbered. clone's own order: flags, stack, ptid, tls, ctid. */
#include "arch/powerpc64/asm.h"

#define SYS_exit 1
#define SYS_munmap 91
#define SYS_clone 120

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid) */
FUNCTION __r3_clone
    rldicr 4, 4, 0, 59
    std 3, -8(4) /* fn and arg wait on the new stack */
    std 6, -16(4)
    addi 4, 4, -48
    li 0, 0
    std 0, 0(4) /* the end of the frame chain */
    mr 3, 5
    mr 5, 7
    mr 6, 8
    mr 7, 9
    li 0, SYS_clone
    sc
    bns 1f
    neg 3, 3
    blr
1:  cmpwi 3, 0
    bnelr
    ld 12, 40(1)
    ld 3, 32(1)
    mtctr 12
    bctrl
    li 0, SYS_exit
    sc
    trap
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    li 0, SYS_munmap
    sc
    li 3, 0
    li 0, SYS_exit
    sc
    trap
END __r3_exit_unmap
