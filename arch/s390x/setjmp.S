/* setjmp, longjmp and their forms that keep the signal mask, for s390x.
 *
 * ELF ABI: arguments r2-r6, f0 f2 f4 f6, result r2; a callee keeps r6-r13, r15 (the stack pointer) and f8-f15;
 * r14 is the return address. A caller leaves 160 bytes at r15 where its callee saves registers.
 *
 * jmp_buf (bits/setjmp.h): 18 longs = r6 .. r15, f8 .. f15. */
#include "arch/s390x/asm.h"
#include "arch/generic/alias.h"

#define JB_R15 72

/* op is std or ld. */
.macro JB_FP op
    \op %f8, 80(%r2)
    \op %f9, 88(%r2)
    \op %f10, 96(%r2)
    \op %f11, 104(%r2)
    \op %f12, 112(%r2)
    \op %f13, 120(%r2)
    \op %f14, 128(%r2)
    \op %f15, 136(%r2)
.endm

FUNCTION setjmp
ALIAS setjmp, _setjmp
    stmg %r6, %r15, 0(%r2)
    JB_FP std
    lghi %r2, 0
    br %r14
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    lmg %r6, %r15, 0(%r2)
    JB_FP ld
    lgfr %r2, %r3
    ltr %r3, %r3
    bnzr %r14
    lghi %r2, 1 /* 0 becomes 1 */
    br %r14
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    stg %r2, 16(%r15)
    stg %r14, 112(%r15)
    aghi %r15, -160
    brasl %r14, __r3_sigjmp_save
    aghi %r15, 160
    lg %r2, 16(%r15)
    lg %r14, 112(%r15)
    jg setjmp
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. r7 and r8 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    lgr %r7, %r2
    lgr %r8, %r3
    lg %r15, JB_R15(%r2)
    brasl %r14, __r3_sigjmp_restore
    lgr %r2, %r7
    lgr %r3, %r8
    jg longjmp
END siglongjmp
