/* Where the stack canary comes from: 16 random bytes that the kernel leaves to each program (AT_RANDOM). */
#ifndef R3_RT_CANARY_SEED_H
#define R3_RT_CANARY_SEED_H

#include "start/start.h"

#include <sys/auxv.h>

/* Before there is a canary. Without such bytes *canary stays as it was. */
static inline __attribute__((__always_inline__)) void __r3_canary_seed(char **envp, uintptr_t *canary)
{
    const char *random = (const char *)__r3_auxv_find(__r3_auxv_after(envp), AT_RANDOM);
    if (random)
        __builtin_memcpy(canary, random, sizeof *canary);
}

#endif
