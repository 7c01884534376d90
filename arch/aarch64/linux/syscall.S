/* The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
 *
 *            number  arguments           result  clobbered
 *   kernel   x8      x0 x1 x2 x3 x4 x5   x0      nothing else
 *   C        last    x0 .. x7            x0      x0-x17
 *
 * Source: syscall(2); AAPCS64. */
#include "arch/aarch64/asm.h"

.macro DOOR n
FUNCTION r3_syscall\n
    mov x8, x\n
    svc #0
    ret
END r3_syscall\n
.endm

DOOR 0
DOOR 1
DOOR 2
DOOR 3
DOOR 4
DOOR 5
DOOR 6
