/* fork is an import of its own; there is no clone. */
#ifndef R3_ARCH_SYS_FORK_H
#define R3_ARCH_SYS_FORK_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

static inline long sys_fork(void) { return r3_syscall0(SYS_fork); }

#endif
