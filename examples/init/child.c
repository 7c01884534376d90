/* The command itself: started so that a terminal's signals reach it once, and only it. */
#include "init.h"

#include <errno.h>
#include <unistd.h>

/* Says why there will be no command, and gives init the status that shells give for it. */
static _Noreturn void give_up(const struct options *o)
{
    int error = errno;
    say("cannot run ", o->command[0], ": ", reason(error));
    _exit(error == ENOENT || error == ENOTDIR ? 127 : 126);
}

/* The child of vfork runs in our memory, while we wait, until it has become the command. All signals are blocked here,
 * which also keeps SIGTTOU from stopping tcsetpgrp. */
pid_t start_child(const struct options *o, const sigset_t *mask)
{
    /* A group of its own, in the terminal's foreground if ours was: then the terminal's signals go to the command and
     * not to us too, who would forward them a second time. */
    int own_group = !o->single_child, in_front = own_group && tcgetpgrp(0) == getpgrp();
    pid_t pid = vfork();
    if (pid < 0)
        give_up(o);
    if (pid > 0)
        return pid;
    if (own_group)
        setpgid(0, 0);
    if (in_front)
        tcsetpgrp(0, getpid());
    sigprocmask(SIG_SETMASK, mask, 0);
    execvp(o->command[0], o->command);
    give_up(o);
}
