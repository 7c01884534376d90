/* setjmp, longjmp and their forms that keep the signal mask, for aarch64.
 *
 * AAPCS64: arguments and result x0-x7, v0-v7; a callee keeps x19-x29, sp and the low halves d8-d15; x30 is the
 * return address, x16 x17 belong to the linker, x18 to the platform.
 *
 * jmp_buf (bits/setjmp.h): 22 longs = x19 .. x30, sp, one unused, d8 .. d15. */
#include "arch/aarch64/asm.h"
#include "arch/generic/alias.h"

#define JB_SP 96

FUNCTION setjmp
ALIAS setjmp, _setjmp
    stp x19, x20, [x0, #0]
    stp x21, x22, [x0, #16]
    stp x23, x24, [x0, #32]
    stp x25, x26, [x0, #48]
    stp x27, x28, [x0, #64]
    stp x29, x30, [x0, #80]
    mov x2, sp
    str x2, [x0, #JB_SP]
    stp d8, d9, [x0, #112]
    stp d10, d11, [x0, #128]
    stp d12, d13, [x0, #144]
    stp d14, d15, [x0, #160]
    mov w0, #0
    ret
END setjmp

FUNCTION longjmp
ALIAS longjmp, _longjmp
    ldp x19, x20, [x0, #0]
    ldp x21, x22, [x0, #16]
    ldp x23, x24, [x0, #32]
    ldp x25, x26, [x0, #48]
    ldp x27, x28, [x0, #64]
    ldp x29, x30, [x0, #80]
    ldr x2, [x0, #JB_SP]
    mov sp, x2
    ldp d8, d9, [x0, #112]
    ldp d10, d11, [x0, #128]
    ldp d12, d13, [x0, #144]
    ldp d14, d15, [x0, #160]
    cmp w1, #0
    csinc w0, w1, wzr, ne /* 0 becomes 1 */
    ret
END longjmp

/* The mask first, then a plain setjmp on behalf of our caller. */
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
    stp x0, x30, [sp, #-16]!
    bl __r3_sigjmp_save
    ldp x0, x30, [sp], #16
    b setjmp
END sigsetjmp

/* The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
 * signals that keep jumping here cannot pile up. x19 and x20 are free, longjmp loads them anew. */
FUNCTION siglongjmp
    mov x19, x0
    mov w20, w1
    ldr x2, [x0, #JB_SP]
    mov sp, x2
    bl __r3_sigjmp_restore
    mov x0, x19
    mov w1, w20
    b longjmp
END siglongjmp
