/* __r3_clone and __r3_exit_unmap for s390x: how a thread begins and ends.
 *
 * Kernel entry: svc 0, number r1, arguments r2-r7, result r2 (-errno), all other registers kept.
 * clone's own order: stack, flags, ptid, ctid, tls. */
#include "arch/s390x/asm.h"

#define SYS_exit 1
#define SYS_munmap 91
#define SYS_clone 120

/* int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid):
 * tls and ctid come on the stack, behind the register save area. */
FUNCTION __r3_clone
    stmg %r6, %r8, 48(%r15)
    lgr %r7, %r2
    lgr %r8, %r5
    lgr %r2, %r3
    nill %r2, 0xfff0
    aghi %r2, -160 /* the save area of fn */
    mvghi 0(%r2), 0 /* the end of the frame chain */
    lgfr %r3, %r4
    lgr %r4, %r6
    lg %r5, 168(%r15)
    lg %r6, 160(%r15)
    lghi %r1, SYS_clone
    svc 0
    ltr %r2, %r2
    jz 1f
    lmg %r6, %r8, 48(%r15)
    br %r14
1:  lgr %r2, %r8
    basr %r14, %r7
    lghi %r1, SYS_exit
    svc 0
    j .+2 /* traps: half an instruction */
END __r3_clone

/* void __r3_exit_unmap(void *base, size_t len) */
FUNCTION __r3_exit_unmap
    lghi %r1, SYS_munmap
    svc 0
    lghi %r2, 0
    lghi %r1, SYS_exit
    svc 0
    j .+2 /* traps: half an instruction */
END __r3_exit_unmap
