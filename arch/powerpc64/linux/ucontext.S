/* getcontext, setcontext, swapcontext for powerpc64, on the kernel's ucontext (asm/ucontext.h,
 * asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded,
 * with fpscr. r13 (the thread pointer) stays with the thread: a context may move between threads. v_regs points
 * to the first multiple of 16 in the reserve, as in a signal's frame. */
#include "arch/powerpc64/asm.h"

#define UC_GPR(n) (232 + 8 * (n))
#define UC_NIP 488
#define UC_LR 520
#define UC_CCR 536
#define UC_FPR(n) (616 + 8 * (n))
#define UC_FPSCR 872
#define UC_VREGS 880
#define UC_RESERVE 888

/* The registers that are both saved and loaded; gpr is std or ld, fpr stfd or lfd. */
.macro KEPT gpr, fpr
    .irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    \gpr \n, UC_GPR(\n)(3)
    \fpr \n, UC_FPR(\n)(3)
    .endr
    \gpr 1, UC_GPR(1)(3)
.endm

/* vr is stvx or lvx, r6 points to the vector registers. Uses r7. */
.macro KEPT_VR vr
    .irp n, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    li 7, 16 * \n
    \vr \n, 7, 6
    .endr
.endm

/* Saves the caller's state to [r3], as it will be after our return; uses r0, r6, r7, f0. */
.macro SAVE
    KEPT std, stfd
    mflr 0
    std 0, UC_LR(3)
    std 0, UC_NIP(3)
    mfcr 0
    std 0, UC_CCR(3)
    li 0, 0
    std 0, UC_GPR(3)(3) /* the result of the second return */
    mffs 0
    stfd 0, UC_FPSCR(3)
    addi 6, 3, UC_RESERVE + 15
    rldicr 6, 6, 0, 59
    std 6, UC_VREGS(3)
#ifdef __ALTIVEC__
    KEPT_VR stvx
#endif
.endm

FUNCTION getcontext
    SAVE
    b __r3_context_save_mask /* gives 0 */
END getcontext

FUNCTION setcontext
    mflr 0
    std 0, 16(1)
    stdu 1, -48(1)
    std 3, 32(1)
    bl __r3_context_set_mask
    nop
    b __r3_context_go
END setcontext

FUNCTION swapcontext
    SAVE
    mflr 0
    std 0, 16(1)
    stdu 1, -48(1)
    std 4, 32(1)
    bl __r3_context_swap_mask
    nop
    b __r3_context_go
END swapcontext

/* Becomes the context kept at 32(r1) if the mask could be set (r3 is 0), else returns -1 to the caller. */
FUNCTION __r3_context_go
    cmpwi 3, 0
    beq 1f
    addi 1, 1, 48
    ld 0, 16(1)
    mtlr 0
    blr
1:  ld 3, 32(1)
#ifdef __ALTIVEC__
    ld 6, UC_VREGS(3)
    cmpdi 6, 0
    beq 2f
    KEPT_VR lvx
2:
#endif
    lfd 0, UC_FPSCR(3)
    mtfsf 0xff, 0
    KEPT ld, lfd
    ld 0, UC_LR(3)
    mtlr 0
    ld 0, UC_CCR(3)
    mtcrf 0x38, 0
    ld 12, UC_NIP(3)
    mtctr 12
    .irp n, 4, 5, 6, 7, 8, 9, 10
    ld \n, UC_GPR(\n)(3)
    .endr
    ld 3, UC_GPR(3)(3)
    bctr
END __r3_context_go

/* Where the function of a makecontext returns to; r14 holds its uc_link. */
FUNCTION __r3_context_exit
    mr 3, 14
    bl __r3_context_end
    nop
    trap
END __r3_context_exit
