/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. r14 keeps the initial
 * stack over the call. */
#include "arch/powerpc64/asm.h"

FUNCTION _start
    GLOBAL_ENTRY _start
    mr 14, 1
    li 0, 0
    stdu 0, -32(1)
    mtlr 0
    mr 3, 14
    bl __r3_relocate
    nop
    mr 3, 14
    b __r3_start_pie
    nop
END _start
