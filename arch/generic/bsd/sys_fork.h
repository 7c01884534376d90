/* fork is a call of its own. The second result, which tells the child, is not needed: the first is 0 there. */
#ifndef R3_ARCH_SYS_FORK_H
#define R3_ARCH_SYS_FORK_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

static inline long sys_fork(void) { return r3_syscall0(SYS_fork); }

#endif
