/* The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
 *
 *            number  arguments           result  clobbered
 *   kernel   a7      a0 a1 a2 a3 a4 a5   a0      t0-t8
 *   C        last    a0 .. a7            a0      a0-a7, t0-t8
 *
 * Source: the kernel's Documentation/arch/loongarch/introduction.rst; LoongArch ELF psABI. */
#include "arch/loongarch64/asm.h"

.macro DOOR n
FUNCTION r3_syscall\n
    move $a7, $a\n
    syscall 0
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
