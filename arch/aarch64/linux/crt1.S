/* Entry of a static program. The kernel gives sp = argc, argv..., 0, envp..., 0, auxv, aligned to 16; the frame
 * pointer and link register are cleared to end the chain of frames (AAPCS64). */
#include "arch/aarch64/asm.h"

FUNCTION _start
    mov x29, #0
    mov x30, #0
    mov x0, sp
    b __r3_start
END _start
