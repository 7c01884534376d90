/* setjmp, longjmp and their forms that keep the signal mask, for loongarch64 (lp64d).
 *
 * psABI: arguments a0-a7, fa0-fa7, result a0; a callee keeps fp ($r22), s0-s8, sp and fs0-fs7 ($f24-$f31); ra is
 * the return address, tp and $r21 are fixed. No vector register is kept by a callee.
 *
 * jmp_buf (bits/setjmp.h): the first 21 of 23 longs = ra, sp, fp, $r21, s0 .. s8, fs0 .. fs7. */
#include "arch/loongarch64/asm.h"
#include "arch/generic/alias.h"

#define JB_SP 8

/* op is st.d or ld.d, fop fst.d or fld.d. */
.macro JB op, fop
    \op $ra, $a0, 0
    \op $sp, $a0, JB_SP
    \op $fp, $a0, 16
    \op $r21, $a0, 24
    \op $s0, $a0, 32
    \op $s1, $a0, 40
    \op $s2, $a0, 48
    \op $s3, $a0, 56
    \op $s4, $a0, 64
    \op $s5, $a0, 72
    \op $s6, $a0, 80
    \op $s7, $a0, 88
    \op $s8, $a0, 96
    \fop $fs0, $a0, 104
    \fop $fs1, $a0, 112
    \fop $fs2, $a0, 120
    \fop $fs3, $a0, 128
    \fop $fs4, $a0, 136
    \fop $fs5, $a0, 144
    \fop $fs6, $a0, 152
    \fop $fs7, $a0, 160
.endm

FUNCTION setjmp
ALIAS setjmp, _setjmp
    JB st.d, fst.d
    move $a0, $zero
    jr $ra
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    JB ld.d, fld.d
    sltui $a0, $a1, 1
    add.d $a0, $a0, $a1 /* 0 becomes 1 */
    jr $ra
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    addi.d $sp, $sp, -16
    st.d $a0, $sp, 0
    st.d $ra, $sp, 8
    bl __r3_sigjmp_save
    ld.d $a0, $sp, 0
    ld.d $ra, $sp, 8
    addi.d $sp, $sp, 16
    b setjmp
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. s0 and s1 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    move $s0, $a0
    move $s1, $a1
    ld.d $sp, $a0, JB_SP
    bl __r3_sigjmp_restore
    move $a0, $s0
    move $a1, $s1
    b longjmp
END siglongjmp
