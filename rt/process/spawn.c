/* posix_spawn: a child that shares the memory until it has become another program (CLONE_VM | CLONE_VFORK), so that
 * the cost does not grow with the parent. The child runs on a stack of its own, takes no lock, allocates nothing, and
 * hands its error back in the shared memory. Handlers must not run in it: all signals are blocked around the clone,
 * and the child resets every caught one before it unblocks. */
#include "arch.h"
#include "internal.h"
#include "process/exec_path.h"
#include "process/spawn.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

struct job {
    const char *path;
    char *const *argv, *const *envp;
    const posix_spawn_file_actions_t *actions;
    const posix_spawnattr_t *attr;
    const sigset_t *mask;
    int search;
    volatile int error;
};

/* A caught signal cannot stay caught in another program; those asked for are reset although ignored. */
static long reset_signals(const struct job *job, int flags)
{
    for (int n = 1; n < _NSIG; n++) {
        struct __r3_kernel_sigaction action;
        if (sys_rt_sigaction(n, 0, &action) < 0)
            continue;
        int asked = (flags & POSIX_SPAWN_SETSIGDEF) && sigismember(&job->attr->__def, n) > 0;
        if (action.handler == SIG_DFL || (action.handler == SIG_IGN && !asked))
            continue;
        action = (struct __r3_kernel_sigaction){.handler = SIG_DFL};
        sys_rt_sigaction(n, &action, 0);
    }
    return 0;
}

static long set_identity(const posix_spawnattr_t *attr, int flags)
{
    long r = 0;
    if (flags & POSIX_SPAWN_SETSID)
        r = sys_setsid();
    if (r >= 0 && (flags & POSIX_SPAWN_SETPGROUP))
        r = sys_setpgid(0, attr->__pgrp);
    if (r >= 0 && (flags & POSIX_SPAWN_RESETIDS)) {
        r = sys_setresgid((gid_t)-1, (gid_t)sys_getgid(), (gid_t)-1);
        if (r >= 0)
            r = sys_setresuid((uid_t)-1, (uid_t)sys_getuid(), (uid_t)-1);
    }
    return r;
}

static int child(void *argument)
{
    struct job *job = argument;
    int flags = job->attr ? job->attr->__flags : 0;
    long r = reset_signals(job, flags);
    if (r >= 0)
        r = set_identity(job->attr, flags);
    if (r >= 0 && job->actions)
        r = __r3_spawn_run_actions(job->actions);
    if (r >= 0) {
        sys_rt_sigprocmask(SIG_SETMASK, flags & POSIX_SPAWN_SETSIGMASK ? &job->attr->__mask : job->mask, 0);
        r = job->search ? __r3_exec_path(job->path, job->argv, job->envp)
                        : sys_execve(job->path, job->argv, job->envp);
    }
    job->error = (int)-r;
    return 127;
}

static int spawn(pid_t *pid, struct job *job)
{
    static const sigset_t all = {{-1UL}};
    _Alignas(16) char stack[12 * 1024 + (sizeof(char[4096 + 256]))]; /* the path search holds one path */
    sigset_t old;
    if (job->attr && (job->attr->__flags & ~__R3_SPAWN_FLAGS))
        return EINVAL;
    sys_rt_sigprocmask(SIG_BLOCK, &all, &old);
    job->mask = &old;
    long r = __r3_clone(child, stack + sizeof stack, CLONE_VM | CLONE_VFORK | SIGCHLD, job, 0, 0, 0);
    if (r > 0 && job->error) {
        sys_wait4((pid_t)r, 0, 0, 0);
        r = -job->error;
    }
    sys_rt_sigprocmask(SIG_SETMASK, &old, 0);
    if (r < 0)
        return (int)-r;
    if (pid)
        *pid = (pid_t)r;
    return 0;
}

int posix_spawn(pid_t *restrict pid, const char *restrict path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *restrict attr, char *const argv[restrict], char *const envp[restrict])
{
    struct job job = {.path = path, .argv = argv, .envp = envp, .actions = actions, .attr = attr};
    return spawn(pid, &job);
}

int posix_spawnp(pid_t *restrict pid, const char *restrict file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *restrict attr, char *const argv[restrict], char *const envp[restrict])
{
    struct job job = {.path = file, .argv = argv, .envp = envp, .actions = actions, .attr = attr, .search = 1};
    return spawn(pid, &job);
}
