/* vfork for s390x. The return address stays in r14, where the child cannot spoil it for the parent. */
#include "arch/s390x/asm.h"

#define SYS_vfork 190

FUNCTION vfork
    lghi %r1, SYS_vfork
    svc 0
    ltgr %r2, %r2
    bnlr %r14
    jg __r3_fail
END vfork
