/* The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
 *
 *            number  arguments           result  error                 clobbered
 *   kernel   r0      r3 r4 r5 r6 r7 r8   r3      cr0.SO, r3 = +errno   r0, r4-r12, cr0, ctr
 *   C        last    r3 .. r10           r3                            r0, r3-r12, cr0-1,5-7, ctr, lr
 *
 * Source: syscall(2); the kernel's Documentation/arch/powerpc/syscall64-abi.rst; ELFv2 ABI. */
#include "arch/powerpc64/asm.h"

.macro DOOR n, register
FUNCTION r3_syscall\n
    mr 0, \register
    sc
    bnslr+
    neg 3, 3
    blr
END r3_syscall\n
.endm

DOOR 0, 3
DOOR 1, 4
DOOR 2, 5
DOOR 3, 6
DOOR 4, 7
DOOR 5, 8
DOOR 6, 9
