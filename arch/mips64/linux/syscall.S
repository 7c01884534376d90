/* The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
 *
 *            number  arguments           result  error                    clobbered
 *   kernel   v0      a0 a1 a2 a3 a4 a5   v0      a3 != 0, v0 = +errno     v0, a3, at, v1, t0-t3, t8-t9, hi, lo
 *   C        last    a0 .. a7            v0                               all but s0-s8, gp, sp
 *
 * a0-a7 are $4-$11, v0 is $2. Source: syscall(2); MIPSpro N64 ABI. */
#include "arch/mips64/asm.h"

.macro DOOR n, register
FUNCTION r3_syscall\n
    move $2, \register
    syscall
    beqz $7, 1f
    nop
    dnegu $2, $2
1:  jr $31
    nop
END r3_syscall\n
.endm

DOOR 0, $4
DOOR 1, $5
DOOR 2, $6
DOOR 3, $7
DOOR 4, $8
DOOR 5, $9
DOOR 6, $10
