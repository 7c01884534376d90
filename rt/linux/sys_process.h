/* Processes, threads and their identity. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_PROCESS_H
#define R3_RT_SYS_PROCESS_H

#include "sys_exit.h"
#include "sys_tgkill.h"

#include <ring3/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>

struct rlimit;
struct rusage;
struct sysinfo;
struct tms;
struct utsname;

static inline long sys_getpid(void) { return r3_syscall0(SYS_getpid); }
static inline long sys_gettid(void) { return r3_syscall0(SYS_gettid); }
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

static inline long sys_setreuid(uid_t real, uid_t effective)
{
    return r3_syscall2(real, effective, SYS_setreuid);
}

static inline long sys_setregid(gid_t real, gid_t effective)
{
    return r3_syscall2(real, effective, SYS_setregid);
}

static inline long sys_setresuid(uid_t real, uid_t effective, uid_t saved)
{
    return r3_syscall3(real, effective, saved, SYS_setresuid);
}

static inline long sys_setresgid(gid_t real, gid_t effective, gid_t saved)
{
    return r3_syscall3(real, effective, saved, SYS_setresgid);
}

static inline long sys_getgroups(int count, gid_t *groups)
{
    return r3_syscall2(count, (long)groups, SYS_getgroups);
}

static inline long sys_setgroups(size_t count, const gid_t *groups)
{
    return r3_syscall2((long)count, (long)groups, SYS_setgroups);
}

static inline long sys_getsid(pid_t pid) { return r3_syscall1(pid, SYS_getsid); }
static inline long sys_setpgid(pid_t pid, pid_t group) { return r3_syscall2(pid, group, SYS_setpgid); }
static inline long sys_getpgid(pid_t pid) { return r3_syscall1(pid, SYS_getpgid); }

/* Linux 3.19. */
static inline long sys_execveat(int dir, const char *path, char *const argv[], char *const envp[], int flags)
{
    return r3_syscall5(dir, (long)path, (long)argv, (long)envp, flags, SYS_execveat);
}

static inline long sys_waitid(int type, pid_t id, siginfo_t *info, int options, struct rusage *usage)
{
    return r3_syscall5(type, id, (long)info, options, (long)usage, SYS_waitid);
}

static inline long sys_prlimit64(pid_t pid, int resource, const struct rlimit *set, struct rlimit *old)
{
    return r3_syscall4(pid, resource, (long)set, (long)old, SYS_prlimit64);
}

static inline long sys_getrlimit(int resource, struct rlimit *limit) { return sys_prlimit64(0, resource, 0, limit); }

static inline long sys_setrlimit(int resource, const struct rlimit *limit)
{
    return sys_prlimit64(0, resource, limit, 0);
}

static inline long sys_getrusage(int who, struct rusage *usage)
{
    return r3_syscall2(who, (long)usage, SYS_getrusage);
}

static inline long sys_getpriority(int which, int who) { return r3_syscall2(which, who, SYS_getpriority); }

static inline long sys_setpriority(int which, int who, int priority)
{
    return r3_syscall3(which, who, priority, SYS_setpriority);
}

static inline long sys_times(struct tms *t) { return r3_syscall1((long)t, SYS_times); }
static inline long sys_uname(struct utsname *name) { return r3_syscall1((long)name, SYS_uname); }
static inline long sys_sysinfo(struct sysinfo *info) { return r3_syscall1((long)info, SYS_sysinfo); }

static inline long sys_sethostname(const char *name, size_t len)
{
    return r3_syscall2((long)name, (long)len, SYS_sethostname);
}

static inline long sys_sched_getaffinity(pid_t tid, size_t len, void *set)
{
    return r3_syscall3(tid, (long)len, (long)set, SYS_sched_getaffinity);
}

static inline long sys_getrandom(void *buf, size_t len, unsigned flags)
{
    return r3_syscall3((long)buf, (long)len, flags, SYS_getrandom);
}

#endif
