/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. */
#include "arch/aarch64/asm.h"

FUNCTION _start
    mov x29, #0
    mov x30, #0
    mov x0, sp
    bl __r3_relocate
    mov x0, sp
    b __r3_start_pie
END _start
