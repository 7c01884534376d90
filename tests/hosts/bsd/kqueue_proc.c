/* EVFILT_PROC. Seen: NOTE_EXIT comes with the wait status in data and flags 0x9031, also for a zombie; of a process that is
 * reaped the answer is ESRCH; NOTE_TRACK works. A fork or an exec is told by the process itself (process_event.c). */
#include "kqueue.h"
#include "process_event.h"

#include <sys/epoll.h>
#include <sys/wait.h>

/* From the parent without reaping; from others Linux 6.15 tells (PIDFD_GET_INFO), and before that nobody: 0. */
static int64_t status_of(const struct knote *kn)
{
    siginfo_t si = {.si_pid = 0};
    if (kernel(SYS_waitid, P_PIDFD, kn->source, (long)&si, WEXITED | WNOHANG | WNOWAIT, 0) == 0 && si.si_pid) {
        if (si.si_code == CLD_EXITED)
            return (si.si_status & 0xff) << 8;
        return signal_to_guest(si.si_status) | (si.si_code == CLD_DUMPED ? 0x80 : 0);
    }
    struct { uint64_t mask, cgroup; uint32_t id[11]; int32_t exit_code; uint32_t more[4]; } info = {.mask = 1 << 3};
    if (kernel(SYS_ioctl, kn->source, 0xc000ff0b | sizeof info << 16, (long)&info) == 0 && info.mask & 1 << 3)
        return status_to_guest(info.exit_code);
    return 0;
}

void proc_exited(struct knote *kn)
{
    if (kn->status & KN_DETACHED)
        return;
    kn->kev.data = status_of(kn);
    kn->status |= KN_DETACHED;
    kn->kev.fflags |= kn->sfflags & DF_NOTE_EXIT;
    kn->kev.flags |= DF_EV_EOF | DF_EV_NODATA | DF_EV_ONESHOT;
    knote_activate(kn);
}

long proc_attach(struct knote *kn, int parent)
{
    long fd = private_fd(kernel(SYS_pidfd_open, (int)kn->kev.ident, 0));
    if (fd < 0)
        return (int)kn->kev.ident <= 0 ? -ESRCH : fd == -EINVAL ? -ESRCH : fd;
    kn->source = (int)fd;
    kn->kev.flags |= DF_EV_CLEAR;
    if (parent) {
        kn->kev.data = parent;
        kn->kev.fflags = DF_NOTE_CHILD;
    }
    long r = watch_source(kn, (int)fd, EPOLLIN | EPOLLET);
    kn->hook = r >= 0;
    if (r == 0 && kn->sfflags & (DF_NOTE_FORK | DF_NOTE_EXEC | DF_NOTE_TRACK))
        process_watch((int)kn->kev.ident, true);
    return r;
}

/* NOTE_TRACK: a knote for the child, which tells its parent's number at once. */
static void track(struct knote *kn, int child)
{
    struct df_kevent kev = kn->kev;
    kev.ident = (uint64_t)child;
    kev.flags = (kn->kev.flags | DF_EV_ADD | DF_EV_ENABLE) & (uint16_t)~(DF_EV_SYSFLAGS | DF_EV_RECEIPT);
    kev.fflags = kn->sfflags;
    if (knote_find(kn->kq, kev.ident, kev.filter))
        return;
    if (knote_register(kn->kq, &kev) < 0) {
        kn->kev.fflags |= DF_NOTE_TRACKERR;
        return;
    }
    struct knote *new = knote_find(kn->kq, kev.ident, kev.filter);
    if (!(new->status & KN_DETACHED))
        new->kev.data = (int64_t)kn->kev.ident;
    new->kev.fflags |= DF_NOTE_CHILD;
    knote_activate(new);
}

static void told(struct process *p, const struct process_note *note)
{
    for (struct kqueue *kq = p->queues; kq; kq = kq->next) {
        struct knote *kn = knote_find(kq, (uint64_t)note->pid, DF_EVFILT_PROC);
        if (!kn)
            continue;
        kn->kev.fflags |= kn->sfflags & (note->what == PROCESS_FORK ? DF_NOTE_FORK : DF_NOTE_EXEC);
        if (note->what == PROCESS_FORK && kn->sfflags & DF_NOTE_TRACK)
            track(kn, note->child);
        if (kn->kev.fflags)
            knote_activate(kn);
        kqueue_kick(kq);
    }
}

void kqueue_poke(struct process *p)
{
    struct process_note note;
    host_lock();
    while (process_event_take(&note))
        told(p, &note);
    host_unlock();
}
