/* fork is clone without a stack: the one form that every CPU has. */
#ifndef R3_ARCH_SYS_FORK_H
#define R3_ARCH_SYS_FORK_H

#include <ring3/syscall.h>
#include <signal.h>
#include <sys/syscall.h>

static inline long sys_fork(void) { return r3_syscall5(SIGCHLD, 0, 0, 0, 0, SYS_clone); }

#endif
