/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. */
#include "arch/s390x/asm.h"

FUNCTION _start
    lgr %r2, %r15
    aghi %r15, -160
    xc 0(8, %r15), 0(%r15)
    brasl %r14, __r3_relocate
    la %r2, 160(%r15)
    jg __r3_start_pie
END _start
