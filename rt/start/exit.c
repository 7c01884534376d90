/* The end of a process: handlers, destructors, streams, then the kernel. The handlers and the streams are weak no-ops
 * here; their members bring the strong ones (rt/start/atexit.c, rt/stdio). */
#include "internal.h"
#include "sys.h"

#include <stdlib.h>
#include <unistd.h>

extern void (*const __fini_array_start[])(void), (*const __fini_array_end[])(void);

__r3_weak void __r3_exit_atexit(void) {}
__r3_weak void __r3_exit_stdio(void) {}

__r3_noreturn void _Exit(int status)
{
    for (;;)
        sys_exit_group(status);
}

__r3_noreturn void _exit(int status) __r3_alias(_Exit);

__r3_noreturn void exit(int status)
{
    __r3_exit_atexit();
    for (void (*const *f)(void) = __fini_array_end; f != __fini_array_start;)
        (*--f)();
    __r3_exit_stdio();
    _Exit(status);
}
