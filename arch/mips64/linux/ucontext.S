/* getcontext, setcontext, swapcontext for mips64, on the kernel's ucontext (asm/ucontext.h, asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded,
 * with the floating-point control register. The thread pointer is the kernel's and stays with the thread: a
 * context may move between threads. */
#include "arch/mips64/asm.h"
#include "arch/mips64/call.h"

#define UC_REG(n) (40 + 8 * (n))
#define UC_FPREG(n) (296 + 8 * (n))
#define UC_PC 616
#define UC_FPC_CSR 624
#define UC_USED_MATH 628 /* whether there is floating point in it: a signal's context may have none */

/* The registers that are both saved and loaded; op is sd or ld. */
.macro KEPT op
    .irp n, 16, 17, 18, 19, 20, 21, 22, 23, 28, 29, 30, 31
    \op $\n, UC_REG(\n)($4)
    .endr
.endm

/* The same for floating point; fop is sdc1 or ldc1. */
.macro KEPT_FP fop
    .irp n, 24, 25, 26, 27, 28, 29, 30, 31
    \fop $f\n, UC_FPREG(\n)($4)
    .endr
.endm

/* Saves the caller's state to [a0], as it will be after our return; uses t0 ($12). */
.macro SAVE
    KEPT sd
    KEPT_FP sdc1
    sd $31, UC_PC($4)
    sd $0, UC_REG(2)($4) /* the result of the second return */
    cfc1 $12, $31
    sw $12, UC_FPC_CSR($4)
    li $12, 1
    sw $12, UC_USED_MATH($4)
.endm

FUNCTION getcontext
    SAVE
    daddiu $29, $29, -16
    sd $31, 0($29)
    sd $28, 8($29)
    SET_GP getcontext
    CALL __r3_context_save_mask /* gives 0 */
    ld $31, 0($29)
    ld $28, 8($29)
    jr $31
    daddiu $29, $29, 16
END getcontext

FUNCTION setcontext
    daddiu $29, $29, -32
    sd $4, 0($29)
    sd $31, 8($29)
    sd $28, 16($29)
    SET_GP setcontext
    CALL __r3_context_set_mask
    b context_go
    nop
END setcontext

FUNCTION swapcontext
    SAVE
    daddiu $29, $29, -32
    sd $5, 0($29)
    sd $31, 8($29)
    sd $28, 16($29)
    SET_GP swapcontext
    CALL __r3_context_swap_mask

/* Becomes the context kept at 0(sp) if the mask could be set (v0 is 0), else returns -1 to the caller. In the
 * section of swapcontext, which setcontext so takes along. */
context_go:
    beqz $2, 1f
    ld $4, 0($29)
    ld $31, 8($29)
    ld $28, 16($29)
    jr $31
    daddiu $29, $29, 32
1:  lw $12, UC_USED_MATH($4)
    beqz $12, 2f
    lw $12, UC_FPC_CSR($4)
    ctc1 $12, $31
    KEPT_FP ldc1
2:  KEPT ld
    ld $25, UC_PC($4)
    .irp n, 2, 5, 6, 7, 8, 9, 10, 11
    ld $\n, UC_REG(\n)($4)
    .endr
    jr $25
    ld $4, UC_REG(4)($4)
END swapcontext

/* Where the function of a makecontext returns to, not a call: t9 is not set. s0 holds its uc_link, s1 this
 * address. */
FUNCTION __r3_context_exit
    move $25, $17
    SET_GP __r3_context_exit
    move $4, $16
    CALL __r3_context_end
    break
END __r3_context_exit
