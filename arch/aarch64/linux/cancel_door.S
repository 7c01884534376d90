/* The door for system calls that are cancellation points: see arch/x86_64/linux/cancel_door.asm.
 *
 * The number is in x6, the flag's address in x7. */
#include "arch/aarch64/asm.h"

#define ECANCELED 125

FUNCTION __r3_cancel_door
    .globl __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    .hidden __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
__r3_cancel_from:
    ldr w9, [x7]
    cbnz w9, __r3_cancel_taken
    mov x8, x6
    svc #0
__r3_cancel_to:
    ret
__r3_cancel_taken:
    mov x0, #-ECANCELED
    ret
END __r3_cancel_door
