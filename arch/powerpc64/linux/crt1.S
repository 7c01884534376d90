/* Entry of a static program. The kernel gives r1 = argc, argv..., 0, envp..., 0, auxv, aligned to 16, and enters
 * ELFv2 images with r12 = the entry point. A first frame with a null back chain ends the chain of frames. */
#include "arch/powerpc64/asm.h"

FUNCTION _start
    GLOBAL_ENTRY _start
    mr 3, 1
    li 0, 0
    stdu 0, -32(1)
    mtlr 0
    b __r3_start
    nop
END _start
