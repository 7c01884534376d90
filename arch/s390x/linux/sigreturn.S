/* Where a signal handler returns to on s390x (SA_RESTORER), with SA_SIGINFO and without. The number stands in the
 * instruction, as in the kernel's own trampoline: debuggers know a signal frame by it. */
#include "arch/s390x/asm.h"

#define SYS_sigreturn 119
#define SYS_rt_sigreturn 173

FUNCTION __r3_sigreturn
    svc SYS_rt_sigreturn
    j .+2 /* traps: half an instruction */
END __r3_sigreturn

FUNCTION __r3_sigreturn_plain
    svc SYS_sigreturn
    j .+2
END __r3_sigreturn_plain
