/* Processes, threads and their identity. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_PROCESS_H
#define R3_RT_SYS_PROCESS_H

#include "sys_lwp.h"
#include "syscall_more.h"

#include <errno.h>
#include <limits.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

struct rlimit;
struct rusage;

/* Does not return: only a door that a test put in the kernel's place might. */
static inline __attribute__((__always_inline__, __noreturn__)) void sys_exit_group(int status)
{
    r3_syscall1(status, SYS_exit);
    __builtin_trap();
}

static inline long sys_getpid(void) { return r3_syscall0(SYS_getpid); }
static inline long sys_kill(pid_t pid, int signal) { return r3_syscall2(pid, signal, SYS_kill); }

static inline long sys_execve(const char *path, char *const argv[], char *const envp[])
{
    return r3_syscall3((long)path, (long)argv, (long)envp, SYS_execve);
}

static inline long sys_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
    return r3_syscall4(pid, (long)status, options, (long)usage, SYS_wait4);
}

static inline long sys_getppid(void) { return r3_syscall0(SYS_getppid); }
static inline long sys_getuid(void) { return r3_syscall0(SYS_getuid); }
static inline long sys_geteuid(void) { return r3_syscall0(SYS_geteuid); }
static inline long sys_getgid(void) { return r3_syscall0(SYS_getgid); }
static inline long sys_getegid(void) { return r3_syscall0(SYS_getegid); }
static inline long sys_setsid(void) { return r3_syscall0(SYS_setsid); }

static inline long sys_getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
    return r3_syscall3((long)real, (long)effective, (long)saved, SYS_getresuid);
}

static inline long sys_getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
    return r3_syscall3((long)real, (long)effective, (long)saved, SYS_getresgid);
}

static inline long sys_setuid(uid_t uid) { return r3_syscall1(uid, SYS_setuid); }
static inline long sys_setgid(gid_t gid) { return r3_syscall1(gid, SYS_setgid); }

static inline long sys_setreuid(uid_t real, uid_t effective) { return r3_syscall2(real, effective, SYS_setreuid); }
static inline long sys_setregid(gid_t real, gid_t effective) { return r3_syscall2(real, effective, SYS_setregid); }

static inline long sys_setresuid(uid_t real, uid_t effective, uid_t saved)
{
    return r3_syscall3(real, effective, saved, SYS_setresuid);
}

static inline long sys_setresgid(gid_t real, gid_t effective, gid_t saved)
{
    return r3_syscall3(real, effective, saved, SYS_setresgid);
}

static inline long sys_getgroups(int count, gid_t *groups) { return r3_syscall2(count, (long)groups, SYS_getgroups); }

static inline long sys_setgroups(size_t count, const gid_t *groups)
{
    return r3_syscall2((long)count, (long)groups, SYS_setgroups);
}

static inline long sys_getsid(pid_t pid) { return r3_syscall1(pid, SYS_getsid); }
static inline long sys_setpgid(pid_t pid, pid_t group) { return r3_syscall2(pid, group, SYS_setpgid); }
static inline long sys_getpgid(pid_t pid) { return r3_syscall1(pid, SYS_getpgid); }

/* The kernel's call gives the pid, or 0 when there was nothing to tell, with *info as it was. */
static inline long sys_waitid(int type, id_t id, siginfo_t *info, int options, struct rusage *usage)
{
    int status;
    long r = r3_syscall6(type, (long)id, (long)&status, options, (long)usage, (long)info, SYS_wait6);
    if (r == 0 && info)
        info->si_signo = info->si_pid = 0;
    return r < 0 ? r : 0;
}

static inline long sys_getrlimit(int resource, struct rlimit *limit)
{
    return r3_syscall2(resource, (long)limit, SYS_getrlimit);
}

static inline long sys_setrlimit(int resource, const struct rlimit *limit)
{
    return r3_syscall2(resource, (long)limit, SYS_setrlimit);
}

static inline long sys_getrusage(int who, struct rusage *usage) { return r3_syscall2(who, (long)usage, SYS_getrusage); }

/* 20 - priority, so that no result looks like an error: the kernel gives -20..20 and tells errors by the carry flag,
 * after which there is no second result. */
static inline long sys_getpriority(int which, int who)
{
    long second = LONG_MIN, r = r3_syscall_pair(which, who, SYS_getpriority, &second);
    return second == LONG_MIN ? r : 20 - (int)r;
}

static inline long sys_setpriority(int which, int who, int priority)
{
    return r3_syscall3(which, who, priority, SYS_setpriority);
}

static inline long sys_getrandom(void *buf, size_t len, unsigned flags)
{
    return r3_syscall3((long)buf, (long)len, flags, SYS_getrandom);
}

/* Reads `*old_len` bytes into `old`, and sets from `new`, where these are not null. */
static inline long sys_sysctl(const int *name, unsigned count, void *old, size_t *old_len, const void *new,
                              size_t new_len)
{
    return r3_syscall6((long)name, count, (long)old, (long)old_len, (long)new, (long)new_len, SYS___sysctl);
}

#endif
