/* The door for system calls that are cancellation points: see arch/x86_64/linux/cancel_door.asm.
 *
 * The number is in a6, the flag's address in a7. */
#include "arch/loongarch64/asm.h"

#define ECANCELED 125

FUNCTION __r3_cancel_door
    .globl __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    .hidden __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
__r3_cancel_from:
    ld.w $t0, $a7, 0
    bnez $t0, __r3_cancel_taken
    move $a7, $a6
    syscall 0
__r3_cancel_to:
    ret
__r3_cancel_taken:
    addi.w $a0, $zero, -ECANCELED
    ret
END __r3_cancel_door
