/* vfork for powerpc64. The return address stays in LR, where the child cannot spoil it for the parent. */
#include "arch/powerpc64/asm.h"

#define SYS_vfork 189

FUNCTION vfork
    li 0, SYS_vfork
    sc
    bnslr+
    neg 3, 3
    b __r3_fail
END vfork
