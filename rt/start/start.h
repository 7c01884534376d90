/* The steps of start-up and how they find the auxiliary vector, which the kernel puts behind the environment. */
#ifndef R3_RT_START_H
#define R3_RT_START_H

#include <stddef.h>

#include "internal.h"

/* Strong ones: tls.c, canary.c, auxv.c, rt/stdlib/environ.c. Called in this order. */
void __r3_init_tls(char **envp);
void __r3_init_canary(char **envp);
void __r3_init_auxv(char **envp);
void __r3_init_environ(char **envp);

__r3_noreturn void __r3_start(long *stack);

/* The (type, value) pairs, ended by type 0 (AT_NULL). */
static inline const size_t *__r3_auxv_after(char **envp)
{
    while (*envp)
        envp++;
    return (const size_t *)(envp + 1);
}

/* The value of an AT_* type, or 0. */
static inline size_t __r3_auxv_find(const size_t *auxv, size_t type)
{
    for (; auxv[0]; auxv += 2)
        if (auxv[0] == type)
            return auxv[1];
    return 0;
}

#endif
