/* The end of the process: the engine's own way, with no __deinit before it. */
#ifndef R3_ARCH_SYS_EXIT_H
#define R3_ARCH_SYS_EXIT_H

#include <bits/wali_imports.h>

static inline __attribute__((__always_inline__, __noreturn__)) void sys_exit_group(int status)
{
    __r3_wali_proc_exit(status);
}

#endif
