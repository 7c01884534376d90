/* The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
 *
 *            number  arguments           result  clobbered
 *   kernel   r1      r2 r3 r4 r5 r6 r7   r2      nothing else
 *   C        last    r2 .. r6, then 160(r15), 168(r15)   r2   r0-r5, r14
 *
 * r7 is the caller's, and is kept in the save area that the caller provides at 56(r15).
 * Source: syscall(2); s390x ELF ABI. */
#include "arch/s390x/asm.h"

.macro DOOR n, register
FUNCTION r3_syscall\n
    lgr %r1, \register
    svc 0
    br %r14
END r3_syscall\n
.endm

DOOR 0, %r2
DOOR 1, %r3
DOOR 2, %r4
DOOR 3, %r5
DOOR 4, %r6

FUNCTION r3_syscall5
    lg %r1, 160(%r15)
    svc 0
    br %r14
END r3_syscall5

FUNCTION r3_syscall6
    stg %r7, 56(%r15)
    lg %r7, 160(%r15)
    lg %r1, 168(%r15)
    svc 0
    lg %r7, 56(%r15)
    br %r14
END r3_syscall6
