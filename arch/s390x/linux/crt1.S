/* Entry of a static program. The kernel gives r15 = argc, argv..., 0, envp..., 0, auxv; C wants a 160-byte save area
 * below, whose null back chain ends the chain of frames (s390x ELF ABI, "Process Initialization"). */
#include "arch/s390x/asm.h"

FUNCTION _start
    lgr %r2, %r15
    aghi %r15, -160
    xc 0(8, %r15), 0(%r15)
    jg __r3_start
END _start
