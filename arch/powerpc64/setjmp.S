/* setjmp, longjmp and their forms that keep the signal mask, for powerpc64, both byte orders.
 *
 * ELFv2 ABI: arguments r3-r10, f1-f13, v2-v13, result r3; a callee keeps r1 (the stack pointer), r14-r31,
 * f14-f31, v20-v31 and CR fields 2-4; LR is the return address, r2 the TOC, r13 the thread pointer, r12 the entry address in an indirect call.
 *
 * jmp_buf (bits/setjmp.h): 64 longs, aligned to 16 = LR, CR, r1, r2, r14 .. r31, f14 .. f31, v20 .. v31 (where
 * the compiler may use them). */
#include "arch/powerpc64/asm.h"
#include "arch/generic/alias.h"

#define JB_LR 0
#define JB_CR 8
#define JB_R1 16
#define JB_R2 24
#define JB_GPR 32
#define JB_FPR 176
#define JB_VR 320

/* gpr is std or ld, fpr stfd or lfd, vr stvx or lvx. Uses r5. */
.macro JB gpr, fpr, vr
    .irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    \gpr \n, JB_GPR + 8 * (\n - 14)(3)
    \fpr \n, JB_FPR + 8 * (\n - 14)(3)
    .endr
#ifdef __ALTIVEC__
    .irp n, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    li 5, JB_VR + 16 * (\n - 20)
    \vr \n, 5, 3
    .endr
#endif
    \gpr 1, JB_R1(3)
    \gpr 2, JB_R2(3)
.endm

FUNCTION setjmp
ALIAS setjmp, _setjmp
    JB std, stfd, stvx
    mflr 0
    std 0, JB_LR(3)
    mfcr 0
    std 0, JB_CR(3)
    li 3, 0
    blr
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    JB ld, lfd, lvx
    ld 0, JB_LR(3)
    mtlr 0
    ld 0, JB_CR(3)
    mtcrf 0x38, 0
    mr 3, 4
    cmpwi 4, 0
    bnelr
    li 3, 1 /* 0 becomes 1 */
    blr
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    mflr 0
    std 0, 16(1)
    stdu 1, -48(1)
    std 3, 32(1)
    bl __r3_sigjmp_save
    nop
    ld 3, 32(1)
    addi 1, 1, 48
    ld 0, 16(1)
    mtlr 0
    b setjmp
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. r14 and r15 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    mr 14, 3
    mr 15, 4
    ld 1, JB_R1(3)
    bl __r3_sigjmp_restore
    nop
    mr 3, 14
    mr 4, 15
    b longjmp
END siglongjmp
