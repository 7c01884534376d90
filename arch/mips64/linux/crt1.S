/* Entry of a static program. The kernel gives sp = argc, argv..., 0, envp..., 0, auxv, aligned to 16. t9 is set as
 * position-independent callees expect it; they find gp by it. The image is at a fixed address below 2 GiB, so the
 * callee's is an immediate. The return address is cleared to end the chain of frames. */
#include "arch/mips64/asm.h"

FUNCTION _start
    move $31, $0
    lui $25, %hi(__r3_start)
    daddiu $25, $25, %lo(__r3_start)
    jr $25
    move $4, $29
END _start
