/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its
 * link-time base is 0, so __ehdr_start is the load bias. */
#include "arch/aarch64/asm.h"

FUNCTION _start
    mov x29, #0
    mov x30, #0
    adrp x0, _DYNAMIC
    add x0, x0, :lo12:_DYNAMIC
    adrp x1, __ehdr_start
    add x1, x1, :lo12:__ehdr_start
    bl __r3_relocate
    mov x0, sp
    b __r3_start_pie
END _start
    .hidden _DYNAMIC
    .hidden __ehdr_start
