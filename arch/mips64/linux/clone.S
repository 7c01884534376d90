/* __r3_clone and __r3_exit_unmap for mips64 (n64): how a thread begins and ends.
 *
 * Kernel entry: syscall, number v0 ($2), arguments a0-a5 ($4-$9), result v0 (positive errno if a3 is not 0);
 * $1, $3, $10-$15, $24, $25, hi, lo clobbered. clone's own order: flags, stack, ptid, tls, ctid. */
#include "arch/mips64/asm.h"

#define SYS_munmap 5011
#define SYS_clone 5055
#define SYS_exit 5058

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid) */
FUNCTION __r3_clone
    dsrl $5, $5, 4
    dsll $5, $5, 4
    daddiu $5, $5, -16
    sd $4, 0($5) /* fn and arg wait on the new stack */
    sd $7, 8($5)
    move $4, $6
    move $6, $8
    move $7, $9
    move $8, $10
    li $2, SYS_clone
    syscall
    beqz $7, 1f
    nop
    jr $31
    dnegu $2, $2
1:  beqz $2, 2f
    nop
    jr $31
    nop
2:  move $30, $0 /* the end of the frame chain */
    move $31, $0
    ld $25, 0($29)
    jalr $25
    ld $4, 8($29)
    move $4, $2
    li $2, SYS_exit
    syscall
    break
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    li $2, SYS_munmap
    syscall
    move $4, $0
    li $2, SYS_exit
    syscall
    break
END __r3_exit_unmap
