/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its
 * link-time base is 0, so __ehdr_start is the load bias. */
#include "arch/riscv64/asm.h"

FUNCTION _start
    .option push
    .option norelax
    lla gp, __global_pointer$
    .option pop
    lla a0, _DYNAMIC
    lla a1, __ehdr_start
    call __r3_relocate
    mv a0, sp
    tail __r3_start_pie
END _start
    .hidden _DYNAMIC
    .hidden __ehdr_start
    .weak __global_pointer$
    .hidden __global_pointer$
