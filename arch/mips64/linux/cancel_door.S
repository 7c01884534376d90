/* The door for system calls that are cancellation points: see arch/x86_64/linux/cancel_door.asm.
 *
 * The number is in $10, the flag's address in $11; a3 ($7) says after the call whether it failed. */
#include "arch/mips64/asm.h"

#define ECANCELED 158

FUNCTION __r3_cancel_door
    .globl __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    .hidden __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
__r3_cancel_from:
    lw $2, 0($11)
    bnez $2, __r3_cancel_taken
    nop
    move $2, $10
    syscall
__r3_cancel_to:
    beqz $7, 1f
    nop
    dnegu $2, $2
1:  jr $31
    nop
__r3_cancel_taken:
    li $2, -ECANCELED
    jr $31
    nop
END __r3_cancel_door
