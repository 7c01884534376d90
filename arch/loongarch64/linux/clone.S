/* __r3_clone and __r3_exit_unmap for loongarch64: how a thread begins and ends.
 *
 * Kernel entry: syscall 0, number a7, arguments a0-a5, result a0 (-errno), t0-t8 clobbered.
 * clone's own order: flags, stack, ptid, ctid, tls. */
#include "arch/loongarch64/asm.h"

#define SYS_exit 93
#define SYS_munmap 215
#define SYS_clone 220

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid) */
FUNCTION __r3_clone
    bstrins.d $a1, $zero, 3, 0 /* 16-byte alignment */
    addi.d $a1, $a1, -16
    st.d $a0, $a1, 0 /* fn and arg wait on the new stack */
    st.d $a3, $a1, 8
    move $a0, $a2
    move $a2, $a4
    move $a3, $a6
    move $a4, $a5
    li.w $a7, SYS_clone
    syscall 0
    beqz $a0, 1f
    jr $ra
1:  move $fp, $zero /* the end of the frame chain */
    move $ra, $zero
    ld.d $t0, $sp, 0
    ld.d $a0, $sp, 8
    jirl $ra, $t0, 0
    li.w $a7, SYS_exit
    syscall 0
    break 0
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    li.w $a7, SYS_munmap
    syscall 0
    move $a0, $zero
    li.w $a7, SYS_exit
    syscall 0
    break 0
END __r3_exit_unmap
