/* getcontext, setcontext, swapcontext for aarch64, on the kernel's ucontext (asm/ucontext.h, asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded;
 * d8-d15 and fpcr stand in an fpsimd record, the first in the reserved space, as in a signal's frame. tpidr_el0
 * (the thread pointer) stays with the thread: a context may move between threads. */
#include "arch/aarch64/asm.h"

#define UC_REGS 184
#define UC_SP 432
#define UC_PC 440
#define UC_PSTATE 448
#define UC_FPSIMD 464
#define FPSIMD_MAGIC 0x46508001
#define FPSIMD_SIZE 528
#define UC_FPCR (UC_FPSIMD + 12)
#define UC_VREG(n) (UC_FPSIMD + 16 + 16 * (n))

/* Saves the caller's state to [x0], as it will be after our return; uses x9. */
.macro SAVE
    stp x19, x20, [x0, #UC_REGS + 8 * 19]
    stp x21, x22, [x0, #UC_REGS + 8 * 21]
    stp x23, x24, [x0, #UC_REGS + 8 * 23]
    stp x25, x26, [x0, #UC_REGS + 8 * 25]
    stp x27, x28, [x0, #UC_REGS + 8 * 27]
    stp x29, x30, [x0, #UC_REGS + 8 * 29]
    mov x9, sp
    stp x9, x30, [x0, #UC_SP]
    stp xzr, xzr, [x0, #UC_PSTATE]
    str xzr, [x0, #UC_REGS] /* the result of the second return */
    mov x9, #(FPSIMD_MAGIC & 0xffff)
    movk x9, #(FPSIMD_MAGIC >> 16), lsl #16
    movk x9, #FPSIMD_SIZE, lsl #32
    str x9, [x0, #UC_FPSIMD]
    mrs x9, fpcr
    lsl x9, x9, #32
    str x9, [x0, #UC_FPCR - 4] /* fpsr 0 in the low half */
    stp q8, q9, [x0, #UC_VREG(8)]
    stp q10, q11, [x0, #UC_VREG(10)]
    stp q12, q13, [x0, #UC_VREG(12)]
    stp q14, q15, [x0, #UC_VREG(14)]
    str xzr, [x0, #UC_FPSIMD + FPSIMD_SIZE] /* ends the records */
.endm

FUNCTION getcontext
    SAVE
    b __r3_context_save_mask /* gives 0 */
END getcontext

FUNCTION setcontext
    stp x0, x30, [sp, #-16]!
    bl __r3_context_set_mask
    mov w9, w0
    ldp x0, x30, [sp], #16
    cbz w9, __r3_context_load
    mov w0, w9
    ret
END setcontext

FUNCTION swapcontext
    SAVE
    stp x1, x30, [sp, #-16]!
    bl __r3_context_swap_mask
    mov w9, w0
    ldp x0, x30, [sp], #16
    cbz w9, __r3_context_load
    mov w0, w9
    ret
END swapcontext

/* Never returns: becomes the context at x0. ret, because its target need not hold a bti. */
FUNCTION __r3_context_load
    ldr w9, [x0, #UC_FPCR]
    msr fpcr, x9
    ldp q8, q9, [x0, #UC_VREG(8)]
    ldp q10, q11, [x0, #UC_VREG(10)]
    ldp q12, q13, [x0, #UC_VREG(12)]
    ldp q14, q15, [x0, #UC_VREG(14)]
    ldp x19, x20, [x0, #UC_REGS + 8 * 19]
    ldp x21, x22, [x0, #UC_REGS + 8 * 21]
    ldp x23, x24, [x0, #UC_REGS + 8 * 23]
    ldp x25, x26, [x0, #UC_REGS + 8 * 25]
    ldp x27, x28, [x0, #UC_REGS + 8 * 27]
    ldp x29, x30, [x0, #UC_REGS + 8 * 29]
    ldp x9, x16, [x0, #UC_SP]
    mov sp, x9
    ldp x6, x7, [x0, #UC_REGS + 8 * 6]
    ldp x4, x5, [x0, #UC_REGS + 8 * 4]
    ldp x2, x3, [x0, #UC_REGS + 8 * 2]
    ldp x0, x1, [x0, #UC_REGS]
    ret x16
END __r3_context_load

/* Where the function of a makecontext returns to; x19 holds its uc_link. */
FUNCTION __r3_context_exit
    mov x0, x19
    bl __r3_context_end
    brk #0
END __r3_context_exit
