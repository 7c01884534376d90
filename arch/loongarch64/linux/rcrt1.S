/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its
 * link-time base is 0, so __ehdr_start is the load bias. */
#include "arch/loongarch64/asm.h"

FUNCTION _start
    move $fp, $zero
    move $ra, $zero
    la.pcrel $a0, _DYNAMIC
    la.pcrel $a1, __ehdr_start
    bl __r3_relocate
    move $a0, $sp
    b __r3_start_pie
END _start
    .hidden _DYNAMIC
    .hidden __ehdr_start
