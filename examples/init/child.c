/* The command itself: started so that a terminal's signals reach it once, and only it. */
#include "init.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/* vfork: the child runs in our memory until it has become the command, so that it can say what went wrong. All signals
 * are blocked here, which also keeps SIGTTOU from stopping tcsetpgrp. */
pid_t start_child(const struct options *o, const sigset_t *mask)
{
    /* A group of its own, in the terminal's foreground if ours was: then the terminal's signals go to the command and
     * not to us too, who would forward them a second time. */
    int own_group = !o->single_child, in_front = own_group && tcgetpgrp(0) == getpgrp();
    volatile int error = 0;
    pid_t pid = vfork();
    if (pid == 0) {
        if (own_group)
            setpgid(0, 0);
        if (in_front)
            tcsetpgrp(0, getpid());
        sigprocmask(SIG_SETMASK, mask, 0);
        execvp(o->command[0], o->command);
        error = errno;
        _exit(127);
    }
    if (pid < 0)
        error = errno;
    if (error) {
        say("cannot run ", o->command[0], ": ", reason(error));
        exit(error == ENOENT || error == ENOTDIR ? 127 : 126);
    }
    return pid;
}
