/* Where a signal handler returns to on powerpc64. The kernel uses its own vDSO; SA_RESTORER is for those
 * (qemu-user) that do as other CPUs. */
#include "arch/powerpc64/asm.h"

#define SYS_rt_sigreturn 172

FUNCTION __r3_sigreturn
    li 0, SYS_rt_sigreturn
    sc
    trap
END __r3_sigreturn
