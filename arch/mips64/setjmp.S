/* setjmp, longjmp and their forms that keep the signal mask, for mips64 (n64), both byte orders.
 *
 * n64 ABI: arguments a0-a7 ($4-$11), f12-f19, result v0 ($2); a callee keeps s0-s7 ($16-$23), gp ($28), sp ($29),
 * fp ($30) and f24-f31; ra is $31, t9 ($25) the address of the function entered.
 *
 * jmp_buf (bits/setjmp.h): the first 20 of 23 longs = ra, sp, gp, s0 .. s7, fp, f24 .. f31. */
#include "arch/mips64/asm.h"
#include "arch/mips64/call.h"
#include "arch/generic/alias.h"

#define JB_SP 8

/* op is sd or ld, fop sdc1 or ldc1. */
.macro JB op, fop
    \op $31, 0($4)
    \op $29, JB_SP($4)
    \op $28, 16($4)
    .irp n, 16, 17, 18, 19, 20, 21, 22, 23
    \op $\n, 24 + 8 * (\n - 16)($4)
    .endr
    \op $30, 88($4)
    .irp n, 24, 25, 26, 27, 28, 29, 30, 31
    \fop $f\n, 96 + 8 * (\n - 24)($4)
    .endr
.endm

FUNCTION setjmp
ALIAS setjmp, _setjmp
    JB sd, sdc1
    jr $31
    move $2, $0
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    JB ld, ldc1
    sltiu $2, $5, 1
    jr $31
    addu $2, $2, $5 /* 0 becomes 1 */
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller, whose gp it keeps. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    daddiu $29, $29, -32
    sd $4, 0($29)
    sd $31, 8($29)
    sd $28, 16($29)
    SET_GP sigsetjmp
    CALL __r3_sigjmp_save
    ld $25, %call16(setjmp)($28)
    ld $4, 0($29)
    ld $31, 8($29)
    ld $28, 16($29)
    jr $25
    daddiu $29, $29, 32
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. s0 and s1 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    SET_GP siglongjmp
    move $16, $4
    move $17, $5
    ld $29, JB_SP($4)
    CALL __r3_sigjmp_restore
    move $4, $16
    move $5, $17
    TAIL longjmp
END siglongjmp
