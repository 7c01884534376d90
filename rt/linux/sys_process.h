/* Processes, threads and their identity. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_PROCESS_H
#define R3_RT_SYS_PROCESS_H

#include <ring3/syscall.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_exit_group(int status) { return r3_syscall1(status, SYS_exit_group); }
static inline long sys_getpid(void) { return r3_syscall0(SYS_getpid); }
static inline long sys_gettid(void) { return r3_syscall0(SYS_gettid); }
static inline long sys_kill(pid_t pid, int signal) { return r3_syscall2(pid, signal, SYS_kill); }

static inline long sys_tgkill(pid_t pid, pid_t tid, int signal)
{
    return r3_syscall3(pid, tid, signal, SYS_tgkill);
}

static inline long sys_execve(const char *path, char *const argv[], char *const envp[])
{
    return r3_syscall3((long)path, (long)argv, (long)envp, SYS_execve);
}

static inline long sys_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
    return r3_syscall4(pid, (long)status, options, (long)usage, SYS_wait4);
}

#endif
