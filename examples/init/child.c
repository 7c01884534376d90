/* The command itself: started so that a terminal's signals reach it once, and only it. */
#include "init.h"

#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A group of its own, in the terminal's foreground if init was there: then the terminal's signals go to the child and
 * not to init too, which would forward them a second time. SIGTTOU is blocked here, so tcsetpgrp does not stop us. */
static void take_terminal(pid_t pid, pid_t before)
{
    if (before == getpgrp())
        tcsetpgrp(0, pid);
}

pid_t start_child(const struct options *o, const sigset_t *mask)
{
    extern char **environ;
    posix_spawnattr_t attr;
    pid_t pid;
    posix_spawnattr_init(&attr);
    posix_spawnattr_setsigmask(&attr, mask);
    posix_spawnattr_setpgroup(&attr, 0);
    posix_spawnattr_setflags(&attr, (short)(POSIX_SPAWN_SETSIGMASK | (o->single_child ? 0 : POSIX_SPAWN_SETPGROUP)));
    pid_t foreground = o->single_child ? -1 : tcgetpgrp(0);
    int error = posix_spawnp(&pid, o->command[0], 0, &attr, o->command, environ);
    if (error) {
        say("cannot run '", o->command[0], "': ", strerror(error), (char *)0);
        exit(error == ENOENT || error == ENOTDIR ? 127 : 126);
    }
    if (foreground > 0)
        take_terminal(pid, foreground);
    return pid;
}
