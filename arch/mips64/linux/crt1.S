/* Entry of a static program. The kernel gives sp = argc, argv..., 0, envp..., 0, auxv, aligned to 16. gp and t9 are
 * set as position-independent callees expect them; the return address is cleared to end the chain of frames. */
#include "arch/mips64/asm.h"

FUNCTION _start
    move $31, $0
    bal 1f
    move $4, $29
1:  .cpsetup $31, $0, 1b
    move $31, $0
    ld $25, %call16(__r3_start)($28)
    jr $25
    nop
END _start
