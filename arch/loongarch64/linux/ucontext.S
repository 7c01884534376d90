/* getcontext, setcontext, swapcontext for loongarch64, on the kernel's ucontext (asm/ucontext.h,
 * asm/sigcontext.h).
 *
 * What a callee keeps (see setjmp.S) and the argument registers, which makecontext fills, are saved and loaded,
 * with fcsr0. tp stays with the thread: a context may move between threads.
 * The kernel's layout ends in records of variable length for which ucontext_t has no room, so the kept
 * floating-point registers stand in the places of t0-t7 and fcsr0 in that of t8, which nobody keeps; a bit of
 * sc_flags the kernel does not use says so. Without it (a signal's context) they are left as they are. */
#include "arch/loongarch64/asm.h"

#define UC_PC 176
#define UC_REG(n) (UC_PC + 8 + 8 * (n))
#define UC_FLAGS 440
#define FP_IN_TEMPS 0x100

/* The registers that are both saved and loaded; op is st.d or ld.d. */
.macro KEPT op
    \op $ra, $a0, UC_REG(1)
    \op $sp, $a0, UC_REG(3)
    \op $fp, $a0, UC_REG(22)
    \op $s0, $a0, UC_REG(23)
    \op $s1, $a0, UC_REG(24)
    \op $s2, $a0, UC_REG(25)
    \op $s3, $a0, UC_REG(26)
    \op $s4, $a0, UC_REG(27)
    \op $s5, $a0, UC_REG(28)
    \op $s6, $a0, UC_REG(29)
    \op $s7, $a0, UC_REG(30)
    \op $s8, $a0, UC_REG(31)
.endm

/* The same for floating point; fop is fst.d or fld.d. */
.macro FP_KEPT fop
    \fop $fs0, $a0, UC_REG(12)
    \fop $fs1, $a0, UC_REG(13)
    \fop $fs2, $a0, UC_REG(14)
    \fop $fs3, $a0, UC_REG(15)
    \fop $fs4, $a0, UC_REG(16)
    \fop $fs5, $a0, UC_REG(17)
    \fop $fs6, $a0, UC_REG(18)
    \fop $fs7, $a0, UC_REG(19)
.endm

/* Saves the caller's state to [a0], as it will be after our return; uses t0. */
.macro SAVE
    KEPT st.d
    FP_KEPT fst.d
    st.d $ra, $a0, UC_PC
    st.d $zero, $a0, UC_REG(4) /* the result of the second return */
    movfcsr2gr $t0, $fcsr0
    st.d $t0, $a0, UC_REG(20)
    li.w $t0, FP_IN_TEMPS
    st.w $t0, $a0, UC_FLAGS
.endm

FUNCTION getcontext
    SAVE
    b __r3_context_save_mask /* gives 0 */
END getcontext

FUNCTION setcontext
    addi.d $sp, $sp, -16
    st.d $a0, $sp, 0
    st.d $ra, $sp, 8
    bl __r3_context_set_mask
    b __r3_context_go
END setcontext

FUNCTION swapcontext
    SAVE
    addi.d $sp, $sp, -16
    st.d $a1, $sp, 0
    st.d $ra, $sp, 8
    bl __r3_context_swap_mask
    b __r3_context_go
END swapcontext

/* Becomes the context kept at 0(sp) if the mask could be set (a0 is 0), else returns -1 to the caller. */
FUNCTION __r3_context_go
    move $t0, $a0
    ld.d $a0, $sp, 0
    beqz $t0, 1f
    ld.d $ra, $sp, 8
    addi.d $sp, $sp, 16
    move $a0, $t0
    jr $ra
1:  ld.wu $t0, $a0, UC_FLAGS
    andi $t0, $t0, FP_IN_TEMPS
    beqz $t0, 2f
    ld.d $t0, $a0, UC_REG(20)
    movgr2fcsr $fcsr0, $t0
    FP_KEPT fld.d
2:  KEPT ld.d
    ld.d $t0, $a0, UC_PC
    ld.d $a1, $a0, UC_REG(5)
    ld.d $a2, $a0, UC_REG(6)
    ld.d $a3, $a0, UC_REG(7)
    ld.d $a4, $a0, UC_REG(8)
    ld.d $a5, $a0, UC_REG(9)
    ld.d $a6, $a0, UC_REG(10)
    ld.d $a7, $a0, UC_REG(11)
    ld.d $a0, $a0, UC_REG(4)
    jr $t0
END __r3_context_go

/* Where the function of a makecontext returns to; s0 holds its uc_link. */
FUNCTION __r3_context_exit
    move $a0, $s0
    bl __r3_context_end
    break 0
END __r3_context_exit
