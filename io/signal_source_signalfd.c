/* Signals as events, on signalfd(2): <ring3/signal_source.h>. Linux 2.6.27 (flags at birth). */
#include <ring3/signal_source.h>

#include <bits/ring3_used_up.h>
#include <ring3/fd.h>

#include "sys.h"
#include "sys_event.h"

#include <errno.h>

int r3_signal_source_open(r3_signal_source *source, r3_selector *selector, uint64_t token, const sigset_t *set)
{
    sigset_t before;
    source->fd = -1;
    /* Blocked first: one that comes in between waits for the descriptor instead of running its default action. */
    int r = (int)sys_rt_sigprocmask(SIG_BLOCK, set, &before);
    if (r < 0)
        return r;
    r = (int)sys_signalfd4(-1, set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (r >= 0) {
        source->fd = r;
        r = r3_selector_register(selector, source->fd, token, R3_READABLE, R3_EDGE);
        if (r >= 0)
            return 0;
        r3_signal_source_close(source);
    }
    sys_rt_sigprocmask(SIG_SETMASK, &before, 0);
    return r;
}

int r3_signal_source_next(const r3_signal_source *source, r3_signal *signal)
{
    long r;
    do
        r = sys_read(source->fd, signal, sizeof *signal);
    while (r == -EINTR);
    __r3_may_arise(source->fd, R3_READABLE); /* another may be there, or come */
    if (r == -EAGAIN)
        return 0;
    return r < 0 ? (int)r : 1;
}

void r3_signal_source_close(r3_signal_source *source)
{
    r3_fd_close(source->fd);
    source->fd = -1;
}
