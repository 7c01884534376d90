/* getcontext, setcontext, swapcontext for riscv64, on the kernel's ucontext (asm/ucontext.h, asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded,
 * with fcsr. tp stays with the thread: a context may move between threads. */
#include "arch/riscv64/asm.h"

#define UC_PC 176
#define UC_REG(n) (UC_PC + 8 * (n)) /* x1 .. x31; the place of x0 is the pc's */
#define UC_FREG(n) (432 + 8 * (n))
#define UC_FCSR 688

/* The registers that are both saved and loaded; op is sd or ld, fop fsd or fld. */
.macro KEPT op, fop
    \op ra, UC_REG(1)(a0)
    \op s0, UC_REG(8)(a0)
    \op s1, UC_REG(9)(a0)
    \op s2, UC_REG(18)(a0)
    \op s3, UC_REG(19)(a0)
    \op s4, UC_REG(20)(a0)
    \op s5, UC_REG(21)(a0)
    \op s6, UC_REG(22)(a0)
    \op s7, UC_REG(23)(a0)
    \op s8, UC_REG(24)(a0)
    \op s9, UC_REG(25)(a0)
    \op s10, UC_REG(26)(a0)
    \op s11, UC_REG(27)(a0)
    \fop fs0, UC_FREG(8)(a0)
    \fop fs1, UC_FREG(9)(a0)
    \fop fs2, UC_FREG(18)(a0)
    \fop fs3, UC_FREG(19)(a0)
    \fop fs4, UC_FREG(20)(a0)
    \fop fs5, UC_FREG(21)(a0)
    \fop fs6, UC_FREG(22)(a0)
    \fop fs7, UC_FREG(23)(a0)
    \fop fs8, UC_FREG(24)(a0)
    \fop fs9, UC_FREG(25)(a0)
    \fop fs10, UC_FREG(26)(a0)
    \fop fs11, UC_FREG(27)(a0)
.endm

/* Saves the caller's state to [a0], as it will be after our return; uses t0. */
.macro SAVE
    KEPT sd, fsd
    sd ra, UC_PC(a0)
    sd sp, UC_REG(2)(a0)
    sd zero, UC_REG(10)(a0) /* the result of the second return */
    frcsr t0
    sw t0, UC_FCSR(a0)
.endm

FUNCTION getcontext
    SAVE
    tail __r3_context_save_mask /* gives 0 */
END getcontext

FUNCTION setcontext
    addi sp, sp, -16
    sd a0, 0(sp)
    sd ra, 8(sp)
    call __r3_context_set_mask
    j __r3_context_go
END setcontext

FUNCTION swapcontext
    SAVE
    addi sp, sp, -16
    sd a1, 0(sp)
    sd ra, 8(sp)
    call __r3_context_swap_mask
    j __r3_context_go
END swapcontext

/* Becomes the context kept at 0(sp) if the mask could be set (a0 is 0), else returns -1 to the caller. */
FUNCTION __r3_context_go
    mv t0, a0
    ld a0, 0(sp)
    beqz t0, 1f
    ld ra, 8(sp)
    addi sp, sp, 16
    mv a0, t0
    ret
1:  lw t0, UC_FCSR(a0)
    fscsr t0
    KEPT ld, fld
    ld sp, UC_REG(2)(a0)
    ld t1, UC_PC(a0)
    ld a1, UC_REG(11)(a0)
    ld a2, UC_REG(12)(a0)
    ld a3, UC_REG(13)(a0)
    ld a4, UC_REG(14)(a0)
    ld a5, UC_REG(15)(a0)
    ld a6, UC_REG(16)(a0)
    ld a7, UC_REG(17)(a0)
    ld a0, UC_REG(10)(a0)
    jr t1
END __r3_context_go

/* Where the function of a makecontext returns to; s1 holds its uc_link. */
FUNCTION __r3_context_exit
    mv a0, s1
    call __r3_context_end
    ebreak
END __r3_context_exit
