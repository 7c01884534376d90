/* system: a shell command, waited for. The three signals are the caller's concern again only when it has ended; the
 * command gets them as they were (POSIX system()). A cancellation point: a cancelled caller's command is killed. */
#include "internal.h"
#include "signal/action.h"
#include "sys.h"
#include "thread/cancel_point.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

struct saved {
    struct sigaction interrupt, quit;
    sigset_t mask;
};

static void hold_signals(struct saved *saved)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    __r3_sigaction(SIGINT, &ignore, &saved->interrupt);
    __r3_sigaction(SIGQUIT, &ignore, &saved->quit);
    sys_rt_sigprocmask(SIG_BLOCK, &child, &saved->mask);
}

static void give_back_signals(const struct saved *saved)
{
    __r3_sigaction(SIGINT, &saved->interrupt, 0);
    __r3_sigaction(SIGQUIT, &saved->quit, 0);
    sys_rt_sigprocmask(SIG_SETMASK, &saved->mask, 0);
}

static int start(pid_t *pid, const char *command, const struct saved *saved)
{
    char *const argv[] = {(char *)"sh", (char *)"-c", (char *)"--", (char *)command, 0};
    posix_spawnattr_t attr;
    sigset_t reset;
    sigemptyset(&reset);
    if (saved->interrupt.sa_handler != SIG_IGN)
        sigaddset(&reset, SIGINT);
    if (saved->quit.sa_handler != SIG_IGN)
        sigaddset(&reset, SIGQUIT);
    posix_spawnattr_init(&attr);
    posix_spawnattr_setsigdefault(&attr, &reset);
    posix_spawnattr_setsigmask(&attr, &saved->mask);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    return posix_spawn(pid, "/bin/sh", 0, &attr, argv, environ);
}

int system(const char *command)
{
    struct saved saved;
    pid_t pid;
    int status = 127 << 8, cancelled = 0;
    if (!command)
        return sys_faccessat(AT_FDCWD, "/bin/sh", X_OK) >= 0;
    hold_signals(&saved);
    int error = start(&pid, command, &saved);
    long r = error ? -error : 0;
    while (!error && (r = __r3_syscall_cancelable(pid, (long)&status, 0, 0, 0, 0, SYS_wait4)) == -EINTR)
        continue;
    if (r == -ECANCELED) {
        cancelled = 1;
        sys_kill(pid, SIGKILL);
        while ((r = sys_wait4(pid, &status, 0, 0)) == -EINTR)
            continue;
    }
    give_back_signals(&saved);
    if (cancelled)
        __r3_cancel_act();
    /* No process or no memory for one: -1. A shell that cannot be run: as if it had said exit(127). */
    if (error && error != EAGAIN && error != ENOMEM)
        return status;
    return r < 0 ? (int)__r3_ret(r) : status;
}
