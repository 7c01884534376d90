/* setjmp, longjmp and their forms that keep the signal mask, for riscv64 (lp64d).
 *
 * psABI: arguments a0-a7, fa0-fa7, result a0; a callee keeps s0-s11, sp and fs0-fs11; ra is the return address,
 * gp and tp are fixed. No vector register is kept by a callee.
 *
 * jmp_buf (bits/setjmp.h): 26 longs = s0 .. s11, sp, ra, fs0 .. fs11. */
#include "arch/riscv64/asm.h"
#include "arch/generic/alias.h"

#define JB_SP 96

/* op is sd or ld, fop fsd or fld. */
.macro JB op, fop
    \op s0, 0(a0)
    \op s1, 8(a0)
    \op s2, 16(a0)
    \op s3, 24(a0)
    \op s4, 32(a0)
    \op s5, 40(a0)
    \op s6, 48(a0)
    \op s7, 56(a0)
    \op s8, 64(a0)
    \op s9, 72(a0)
    \op s10, 80(a0)
    \op s11, 88(a0)
    \op sp, JB_SP(a0)
    \op ra, 104(a0)
    \fop fs0, 112(a0)
    \fop fs1, 120(a0)
    \fop fs2, 128(a0)
    \fop fs3, 136(a0)
    \fop fs4, 144(a0)
    \fop fs5, 152(a0)
    \fop fs6, 160(a0)
    \fop fs7, 168(a0)
    \fop fs8, 176(a0)
    \fop fs9, 184(a0)
    \fop fs10, 192(a0)
    \fop fs11, 200(a0)
.endm

FUNCTION setjmp
ALIAS setjmp, _setjmp
    JB sd, fsd
    li a0, 0
    ret
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    JB ld, fld
    seqz a0, a1
    add a0, a0, a1 /* 0 becomes 1 */
    ret
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    addi sp, sp, -16
    sd a0, 0(sp)
    sd ra, 8(sp)
    call __r3_sigjmp_save
    ld a0, 0(sp)
    ld ra, 8(sp)
    addi sp, sp, 16
    tail setjmp
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. s0 and s1 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    mv s0, a0
    mv s1, a1
    ld sp, JB_SP(a0)
    call __r3_sigjmp_restore
    mv a0, s0
    mv a1, s1
    tail longjmp
END siglongjmp
