/* The door for system calls that are cancellation points: see arch/x86_64/linux/cancel_door.asm.
 *
 * The number is in r9, the flag's address in r10. */
#include "arch/powerpc64/asm.h"

#define ECANCELED 125

FUNCTION __r3_cancel_door
    .globl __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    .hidden __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
__r3_cancel_from:
    lwz 0, 0(10)
    cmpwi 0, 0
    bne __r3_cancel_taken
    mr 0, 9
    sc
__r3_cancel_to:
    bnslr+
    neg 3, 3
    blr
__r3_cancel_taken:
    li 3, -ECANCELED
    blr
END __r3_cancel_door
