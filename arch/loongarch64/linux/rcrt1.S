/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. */
#include "arch/loongarch64/asm.h"

FUNCTION _start
    move $fp, $zero
    move $ra, $zero
    move $a0, $sp
    bl __r3_relocate
    move $a0, $sp
    b __r3_start_pie
END _start
