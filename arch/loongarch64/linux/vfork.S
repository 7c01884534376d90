/* vfork for loongarch64: the kernel has no such call, so clone(CLONE_VM | CLONE_VFORK | SIGCHLD) on our stack.
 * The return address stays in ra, where the child cannot spoil it for the parent. */
#include "arch/loongarch64/asm.h"

#define SYS_clone 220

FUNCTION vfork
    li.w $a0, 0x4111
    move $a1, $zero
    move $a2, $zero
    move $a3, $zero
    move $a4, $zero
    li.w $a7, SYS_clone
    syscall 0
    bltz $a0, 1f
    jr $ra
1:  b __r3_fail
END vfork
