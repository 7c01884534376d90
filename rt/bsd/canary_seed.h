/* Where the stack canary comes from: the kernel leaves no random bytes, but gives some. */
#ifndef R3_RT_CANARY_SEED_H
#define R3_RT_CANARY_SEED_H

#include "sys_process.h"

#include <stdint.h>

/* Before there is a canary. Without such bytes *canary stays as it was. */
static inline __attribute__((__always_inline__)) void __r3_canary_seed(char **envp, uintptr_t *canary)
{
    (void)envp;
    sys_getrandom(canary, sizeof *canary, 0);
}

#endif
