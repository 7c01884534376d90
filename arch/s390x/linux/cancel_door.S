/* The door for system calls that are cancellation points: see arch/x86_64/linux/cancel_door.asm.
 *
 * The sixth argument, the number and the flag's address are on the stack; r7 is kept as in syscall.S. */
#include "arch/s390x/asm.h"

#define ECANCELED 125

FUNCTION __r3_cancel_door
    .globl __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    .hidden __r3_cancel_from, __r3_cancel_to, __r3_cancel_taken
    stg %r7, 56(%r15)
__r3_cancel_from:
    lg %r1, 176(%r15)
    lt %r0, 0(%r1)
    jne __r3_cancel_taken
    lg %r7, 160(%r15)
    lg %r1, 168(%r15)
    svc 0
__r3_cancel_to:
    lg %r7, 56(%r15)
    br %r14
__r3_cancel_taken:
    lghi %r2, -ECANCELED
    lg %r7, 56(%r15)
    br %r14
END __r3_cancel_door
