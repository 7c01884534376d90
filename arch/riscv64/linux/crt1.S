/* Entry of a static program. The kernel gives sp = argc, argv..., 0, envp..., 0, auxv, aligned to 16. gp serves
 * the linker's relaxation of addresses near the small data. */
#include "arch/riscv64/asm.h"

FUNCTION _start
    .option push
    .option norelax
    lla gp, __global_pointer$
    .option pop
    mv a0, sp
    tail __r3_start
END _start
    .weak __global_pointer$
    .hidden __global_pointer$
