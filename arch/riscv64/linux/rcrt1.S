/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. */
#include "arch/riscv64/asm.h"

FUNCTION _start
    .option push
    .option norelax
    lla gp, __global_pointer$
    .option pop
    mv a0, sp
    call __r3_relocate
    mv a0, sp
    tail __r3_start_pie
END _start
    .weak __global_pointer$
    .hidden __global_pointer$
