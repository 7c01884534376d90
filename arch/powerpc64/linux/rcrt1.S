/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its
 * link-time base is 0, so __ehdr_start is the load bias. r14 keeps the initial
 * stack over the call. */
#include "arch/powerpc64/asm.h"

FUNCTION _start
    GLOBAL_ENTRY _start
    mr 14, 1
    li 0, 0
    stdu 0, -32(1)
    mtlr 0
    addis 3, 2, _DYNAMIC@toc@ha
    addi 3, 3, _DYNAMIC@toc@l
    addis 4, 2, __ehdr_start@toc@ha
    addi 4, 4, __ehdr_start@toc@l
    bl __r3_relocate
    nop
    mr 3, 14
    b __r3_start_pie
    nop
END _start
    .hidden _DYNAMIC
    .hidden __ehdr_start
