/* vfork for mips64: n64 has no such call, so clone(CLONE_VM | CLONE_VFORK | SIGCHLD) on our stack; SIGCHLD is 18
 * here. The return address stays in ra, where the child cannot spoil it for the parent. */
#include "arch/mips64/asm.h"
#include "arch/mips64/call.h"

#define SYS_clone 5055

FUNCTION vfork
    li $4, 0x4112
    move $5, $0
    move $6, $0
    move $7, $0
    move $8, $0
    li $2, SYS_clone
    syscall
    bnez $7, 1f
    nop
    jr $31
    nop
1:  daddiu $29, $29, -16
    sd $31, 0($29)
    sd $28, 8($29)
    dnegu $4, $2
    bal 2f /* t9 is gone over the system call */
    nop
2:  move $25, $31
    SET_GP 2b
    CALL __r3_fail
    ld $31, 0($29)
    ld $28, 8($29)
    jr $31
    daddiu $29, $29, 16
END vfork
