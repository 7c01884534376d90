/* Signals as events, on EVFILT_SIGNAL of kqueue(2): <ring3/signal_source.h>. DragonFly 5. The kernel tells that one came;
 * being blocked it stays pending, and sigtimedwait(2) takes it. */
#include <ring3/signal_source.h>

#include <ring3/fd.h>

#include "io/source_kevent.h"
#include "sys.h"
#include "sys_signal.h"

#include <errno.h>

/* One that is pending already will not come: it is told by hand. */
static int tell_pending(const r3_signal_source *source)
{
    sigset_t pending;
    struct kevent change;
    int r = (int)sys_rt_sigpending(&pending);
    for (int signal = 1; r >= 0 && signal < NSIG; signal++)
        if (sigismember(&source->__set, signal) == 1 && sigismember(&pending, signal) == 1) {
            EV_SET(&change, 0, EVFILT_USER, EV_ADD | EV_CLEAR, NOTE_TRIGGER, 0, 0);
            return __r3_source_change(source->fd, &change, 1);
        }
    return r;
}

static int watch(const r3_signal_source *source)
{
    struct kevent change;
    int r = 0;
    for (int signal = 1; r >= 0 && signal < NSIG; signal++)
        if (sigismember(&source->__set, signal) == 1) {
            EV_SET(&change, signal, EVFILT_SIGNAL, EV_ADD, 0, 0, 0);
            r = __r3_source_change(source->fd, &change, 1);
        }
    return r < 0 ? r : tell_pending(source);
}

int r3_signal_source_open(r3_signal_source *source, r3_selector *selector, uint64_t token, const sigset_t *set)
{
    sigset_t before;
    source->fd = -1;
    source->__set = *set;
    sigdelset(&source->__set, SIGKILL);
    sigdelset(&source->__set, SIGSTOP);
    /* Blocked first: one that comes in between waits for the source instead of running its default action. */
    int r = (int)sys_rt_sigprocmask(SIG_BLOCK, &source->__set, &before);
    if (r < 0)
        return r;
    r = source->fd = __r3_source_open(selector, token);
    if (r >= 0) {
        r = watch(source);
        if (r >= 0)
            return 0;
        r3_signal_source_close(source);
    }
    source->fd = -1;
    sys_rt_sigprocmask(SIG_SETMASK, &before, 0);
    return r;
}

int r3_signal_source_next(const r3_signal_source *source, r3_signal *signal)
{
    static const struct timespec none;
    siginfo_t info;
    /* First: what comes after it is told anew. */
    long r = __r3_source_empty(source->fd);
    if (r < 0)
        return (int)r;
    do
        r = sys_rt_sigtimedwait(&source->__set, &info, &none);
    while (r == -EINTR);
    if (r < 0)
        return r == -EAGAIN ? 0 : (int)r;
    *signal = (r3_signal){.ssi_signo = (uint32_t)info.si_signo, .ssi_errno = info.si_errno, .ssi_code = info.si_code,
                          .ssi_pid = (uint32_t)info.si_pid, .ssi_uid = info.si_uid, .ssi_status = info.si_status,
                          .ssi_addr = (uint64_t)(uintptr_t)info.si_addr, .ssi_int = info.si_value.sival_int,
                          .ssi_ptr = (uint64_t)(uintptr_t)info.si_value.sival_ptr};
    return 1;
}

void r3_signal_source_close(r3_signal_source *source)
{
    r3_fd_close(source->fd);
    source->fd = -1;
}
