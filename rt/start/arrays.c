/* Constructors and destructors: the functions the linker collects into .preinit_array, .init_array and .fini_array.
 * They are named by no symbol, so this file is asked for by the PIE start, and for --tiny by ring3-cc, when the image
 * has such a section. */
#include "start/start.h"

__r3_needs(__r3_steps);

typedef void function(int argc, char **argv, char **envp);
extern function *const __preinit_array_start[], *const __preinit_array_end[];
extern function *const __init_array_start[], *const __init_array_end[];
extern void (*const __fini_array_start[])(void), (*const __fini_array_end[])(void);

const char __r3_arrays[1] = {0}; /* the name by which others ask for this file */

static inline void call_all(function *const *from, function *const *to, int argc, char **argv, char **envp)
{
    for (; from != to; from++)
        (*from)(argc, argv, envp);
}

void __r3_init_arrays(int argc, char **argv, char **envp)
{
    call_all(__preinit_array_start, __preinit_array_end, argc, argv, envp);
    call_all(__init_array_start, __init_array_end, argc, argv, envp);
}

void __r3_fini_arrays(void)
{
    for (void (*const *f)(void) = __fini_array_end; f != __fini_array_start;)
        (*--f)();
}
