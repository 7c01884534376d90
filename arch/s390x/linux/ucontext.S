/* getcontext, setcontext, swapcontext for s390x, on the kernel's ucontext (asm/ucontext.h, asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded,
 * with the floating-point control. The access registers a0, a1 (the thread pointer) stay with the thread: a
 * context may move between threads. The address stands in the psw; its mask is not used. */
#include "arch/s390x/asm.h"

#define UC_PSW_MASK 40
#define UC_PSW_ADDR 48
#define UC_GPR(n) (56 + 8 * (n))
#define UC_FPC 248
#define UC_FPR(n) (256 + 8 * (n))

/* op is std or ld. */
.macro KEPT_FP op
    \op %f8, UC_FPR(8)(%r2)
    \op %f9, UC_FPR(9)(%r2)
    \op %f10, UC_FPR(10)(%r2)
    \op %f11, UC_FPR(11)(%r2)
    \op %f12, UC_FPR(12)(%r2)
    \op %f13, UC_FPR(13)(%r2)
    \op %f14, UC_FPR(14)(%r2)
    \op %f15, UC_FPR(15)(%r2)
.endm

/* Saves the caller's state to [r2], as it will be after our return. */
.macro SAVE
    stmg %r6, %r15, UC_GPR(6)(%r2)
    KEPT_FP std
    stfpc UC_FPC(%r2)
    stg %r14, UC_PSW_ADDR(%r2)
    mvghi UC_PSW_MASK(%r2), 0
    mvghi UC_GPR(2)(%r2), 0 /* the result of the second return */
.endm

FUNCTION getcontext
    SAVE
    jg __r3_context_save_mask /* gives 0 */
END getcontext

FUNCTION setcontext
    stg %r2, 16(%r15)
    stg %r14, 112(%r15)
    aghi %r15, -160
    brasl %r14, __r3_context_set_mask
    aghi %r15, 160
    jg __r3_context_go
END setcontext

FUNCTION swapcontext
    SAVE
    stg %r3, 16(%r15)
    stg %r14, 112(%r15)
    aghi %r15, -160
    brasl %r14, __r3_context_swap_mask
    aghi %r15, 160
    jg __r3_context_go
END swapcontext

/* Becomes the context kept at 16(r15) if the mask could be set (r2 is 0), else returns -1 to the caller. */
FUNCTION __r3_context_go
    ltr %r2, %r2
    jz 1f
    lg %r14, 112(%r15)
    br %r14
1:  lg %r2, 16(%r15)
    lfpc UC_FPC(%r2)
    KEPT_FP ld
    lg %r1, UC_PSW_ADDR(%r2)
    lmg %r3, %r15, UC_GPR(3)(%r2)
    lg %r2, UC_GPR(2)(%r2)
    br %r1
END __r3_context_go

/* Where the function of a makecontext returns to; r7 holds its uc_link. */
FUNCTION __r3_context_exit
    lgr %r2, %r7
    brasl %r14, __r3_context_end
    j .+2 /* traps: half an instruction */
END __r3_context_exit
