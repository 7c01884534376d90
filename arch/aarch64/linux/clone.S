/* __r3_clone and __r3_exit_unmap for aarch64: how a thread begins and ends.
 *
 * Kernel entry: svc 0, number x8, arguments x0-x5, result x0 (-errno), all other registers kept.
 * clone's own order: flags, stack, ptid, tls, ctid. */
#include "arch/aarch64/asm.h"

#define SYS_exit 93
#define SYS_munmap 215
#define SYS_clone 220

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid) */
FUNCTION __r3_clone
    mov x9, x0
    mov x10, x3
    mov w0, w2
    and x1, x1, #-16
    mov x2, x4
    mov x3, x5
    mov x4, x6
    mov x8, #SYS_clone
    svc #0
    cbz w0, 1f
    ret
1:  mov x29, #0 /* the end of the frame chain */
    mov x30, #0
    mov x0, x10
    blr x9
    mov x8, #SYS_exit
    svc #0
    brk #0
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    mov x8, #SYS_munmap
    svc #0
    mov x0, #0
    mov x8, #SYS_exit
    svc #0
    brk #0
END __r3_exit_unmap
