/* vfork for aarch64: the kernel has no such call, so clone(CLONE_VM | CLONE_VFORK | SIGCHLD) on our stack.
 * The return address stays in x30, where the child cannot spoil it for the parent. */
#include "arch/aarch64/asm.h"

#define SYS_clone 220

FUNCTION vfork
    mov x0, #0x4111
    mov x1, #0
    mov x2, #0
    mov x3, #0
    mov x4, #0
    mov x8, #SYS_clone
    svc #0
    tbnz x0, #63, 1f
    ret
1:  b __r3_fail
END vfork
