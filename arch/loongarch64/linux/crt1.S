/* Entry of a static program. The kernel gives sp = argc, argv..., 0, envp..., 0, auxv, aligned to 16; the frame
 * pointer and return address are cleared to end the chain of frames. */
#include "arch/loongarch64/asm.h"

FUNCTION _start
    move $fp, $zero
    move $ra, $zero
    move $a0, $sp
    b __r3_start
END _start
