/* Where a signal handler returns to on aarch64 (SA_RESTORER). */
#include "arch/aarch64/asm.h"

#define SYS_rt_sigreturn 139

FUNCTION __r3_sigreturn
    mov x8, #SYS_rt_sigreturn
    svc #0
    brk #0
END __r3_sigreturn
