/* The end of the process, all its threads. */
#ifndef R3_ARCH_SYS_EXIT_H
#define R3_ARCH_SYS_EXIT_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

/* Does not return: only a door that a test put in the kernel's place might. */
static inline __attribute__((__always_inline__, __noreturn__)) void sys_exit_group(int status)
{
    r3_syscall1(status, SYS_exit_group);
    __builtin_trap();
}

#endif
