/* posix_spawn: a child that shares the memory until it has become another program (vfork_call.h), so that
 * the cost does not grow with the parent. The child runs on a stack of its own, takes no lock and allocates nothing.
 * Handlers must not run in it: all signals are blocked around the clone, and the child resets every caught one before
 * it unblocks.
 *
 * Its error comes back through a pipe that a successful exec closes: qemu-user makes a fork of such a clone, without
 * shared memory and without waiting. */
#include "internal.h"
#include "process/exec_path.h"
#include "process/spawn.h"
#include "signal/action.h"
#include "signal/sigset.h"
#include "sys.h"
#include "sys_thread.h"
#include "vfork_call.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    FLAGS = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
            POSIX_SPAWN_USEVFORK | POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER,
    STACK_BYTES = 12288, /* the path search holds one path; a script's argv is added */
};

struct job {
    const char *path;
    char *const *argv, *const *envp;
    const posix_spawn_file_actions_t *actions;
    const posix_spawnattr_t *attr;
    const sigset_t *mask;
    int search, pipe[2];
};

__r3_weak volatile unsigned long __r3_signals_caught[2];
__r3_weak long __r3_spawn_run_actions(const posix_spawn_file_actions_t *actions, int *pipe)
{
    return (void)actions, (void)pipe, 0;
}

/* A handler must not run in shared memory; those asked for are reset although ignored. */
static void reset_signals(const struct job *job, int flags)
{
    enum { BITS = 8 * sizeof(unsigned long) };
    for (int n = 1; n <= R3_SIGNAL_LAST; n++) {
        int caught = __r3_signals_caught[n / BITS] >> n % BITS & 1;
        int asked = (flags & POSIX_SPAWN_SETSIGDEF) && *__r3_sigset_word(&job->attr->__def, n) & __r3_sigset_bit(n);
        struct __r3_ksigaction action = {.handler = SIG_DFL}, old;
        if (!caught && !asked)
            continue;
        __r3_ksigaction_expect(&old);
        if (!asked && sys_rt_sigaction(n, 0, &old) >= 0) {
            __r3_ksigaction_settle(n, &old);
            if (old.handler == SIG_IGN)
                continue;
        }
        __r3_ksigaction_complete(n, &action);
        sys_rt_sigaction(n, &action, 0);
    }
}

/* Scheduling first: it may need the rights that RESETIDS gives up. */
static long set_identity(const posix_spawnattr_t *attr, int flags)
{
    const struct sched_param param = {.sched_priority = attr->__prio};
    long r = 0;
    if (flags & POSIX_SPAWN_SETSCHEDULER)
        r = sys_thread_scheduler_set(0, attr->__pol, &param);
    else if (flags & POSIX_SPAWN_SETSCHEDPARAM)
        r = sys_thread_param_set(0, &param);
    if (r >= 0 && (flags & POSIX_SPAWN_SETSID))
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
    int flags = job->attr ? job->attr->__flags : 0, pipe = job->pipe[1];
    sys_close(job->pipe[0]);
    reset_signals(job, flags);
    long r = job->attr ? set_identity(job->attr, flags) : 0;
    if (r >= 0 && job->actions)
        r = __r3_spawn_run_actions(job->actions, &pipe);
    if (r >= 0) {
        sys_rt_sigprocmask(SIG_SETMASK, flags & POSIX_SPAWN_SETSIGMASK ? &job->attr->__mask : job->mask, 0);
        r = job->search ? __r3_exec_path(job->path, job->argv, job->envp)
                        : sys_execve(job->path, job->argv, job->envp);
    }
    int error = (int)-r;
    sys_write(pipe, &error, sizeof error);
    return 127;
}

/* In a frame of its own: the child's stack. The new pid, or -errno. */
static long start(struct job *job)
{
    size_t arguments = 0;
    while (job->search && job->argv[arguments])
        arguments++;
    _Alignas(16) char stack[STACK_BYTES + (arguments + 4) / 2 * 16];
    return __r3_vfork_call(child, stack + sizeof stack, job);
}

/* Waits for the child's exec, or for its error. */
static int has_error(int pipe, int *error)
{
    long r;
    do
        r = sys_read(pipe, error, sizeof *error);
    while (r == -EINTR);
    return r == sizeof *error;
}

static int spawn(pid_t *pid, struct job *job)
{
    static const sigset_t all = R3_SIGSET_ALL;
    sigset_t old;
    int error = 0;
    if (job->attr && (job->attr->__flags & ~FLAGS))
        return EINVAL;
    long r = sys_pipe2(job->pipe, O_CLOEXEC);
    if (r < 0)
        return (int)-r;
    sys_rt_sigprocmask(SIG_BLOCK, &all, &old);
    job->mask = &old;
    r = start(job);
    sys_close(job->pipe[1]);
    if (r > 0 && has_error(job->pipe[0], &error))
        while (sys_wait4((pid_t)r, 0, 0, 0) == -EINTR)
            continue;
    else if (r > 0 && pid)
        *pid = (pid_t)r;
    sys_close(job->pipe[0]);
    sys_rt_sigprocmask(SIG_SETMASK, &old, 0);
    return r < 0 ? (int)-r : error;
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
