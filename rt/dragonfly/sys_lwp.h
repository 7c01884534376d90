/* A thread by its number within a process. Typed system calls: result or -errno. */
#ifndef R3_RT_SYS_LWP_H
#define R3_RT_SYS_LWP_H

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_gettid(void) { return r3_syscall0(SYS_lwp_gettid); }
static inline long sys_tgkill(pid_t pid, pid_t tid, int signal) { return r3_syscall3(pid, tid, signal, SYS_lwp_kill); }

#endif
