/* The steps from the kernel's first instruction to main and from exit back to the kernel, and how each finds what the
 * kernel left for it. */
#ifndef R3_RT_START_H
#define R3_RT_START_H

#include <stddef.h>
#include <stdint.h>

#include "internal.h"

/* The initial stack: argc, argv..., 0, envp..., 0, auxv. */
__r3_noreturn __r3_direct void __r3_start(long *stack);     /* start.c */
__r3_noreturn __r3_direct void __r3_start_pie(long *stack); /* start_pie.c */

/* All steps before main: a weak no-op in start.c, the strong one in steps.c. Returns its argument. A member that
 * brings a step says __r3_needs(__r3_steps), which brings steps.c. */
__r3_direct long *__r3_before_main(long *stack);

/* The steps, in this order. Weak no-ops in steps.c; the strong ones: */
void __r3_init_tls(void);                                /* tls.c */
void __r3_init_canary(char **envp);                      /* canary.c */
void __r3_init_auxv(char **envp);                        /* auxv.c */
void __r3_init_environ(char **envp);                     /* rt/stdlib/environ.c */
void __r3_init_arrays(int argc, char **argv, char **envp); /* arrays.c */

/* All steps after main but the last: as above, start.c and steps.c. Returns its argument. */
__r3_direct int __r3_after_main(int status);
void __r3_exit_atexit(void); /* atexit.c */
void __r3_fini_arrays(void); /* arrays.c */
void __r3_exit_stdio(void);  /* rt/stdio */

/* The auxiliary vector, (type, value) pairs ended by type 0, stands behind the environment. */
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
