/* The filters that need nothing but the host: USER, TIMER, SIGNAL, FS; and the way to the others. */
#include "kqueue.h"

#include <sys/epoll.h>
#include <sys/timerfd.h>

#define TICK 10000000L /* hz = 100 */

bool filter_is_fd(int filter)
{
    return filter == DF_EVFILT_READ || filter == DF_EVFILT_WRITE || filter == DF_EVFILT_EXCEPT || filter == DF_EVFILT_VNODE;
}

/* Registers a descriptor of the knote's with epoll; -EPERM for what epoll does not take: regular files. */
long watch_source(struct knote *kn, int fd, uint32_t events)
{
    struct epoll_event e = {events, {.u64 = (uint64_t)kn | (kn->generation & 0xffff) << 48}};
    return kernel(SYS_epoll_ctl, kn->kq->epoll, EPOLL_CTL_ADD, fd, (long)&e);
}

static void user_flags(struct knote *kn, uint32_t given)
{
    uint32_t flags = given & DF_NOTE_FFLAGSMASK & ~DF_NOTE_TRIGGER;
    if (given & DF_NOTE_TRIGGER)
        kn->hook = true;
    switch (given & DF_NOTE_FFCTRLMASK) {
    case DF_NOTE_FFAND: kn->kev.fflags &= flags; break;
    case DF_NOTE_FFOR: kn->kev.fflags |= flags; break;
    case DF_NOTE_FFCOPY: kn->kev.fflags = flags; break;
    }
}

/* filt_usertouch(): a change that carries EV_CLEAR takes the trigger back, as on FreeBSD and Apple's. */
void user_touch(struct knote *kn, const struct df_kevent *kev)
{
    user_flags(kn, kev->fflags);
    kn->kev.data = kev->data;
    if (kev->flags & DF_EV_CLEAR) {
        kn->hook = false;
        kn->kev.data = 0;
    }
}

/* Seen: milliseconds, however fflags are; it clears itself; adding again does not re-arm; 10 to 20 ms late, since it counts
 * whole ticks from the next one on (tvtohz_high). */
static int64_t expiry(const struct knote *kn, int64_t from)
{
    int64_t ms = kn->sdata < 0 ? 0 : kn->sdata > 1L << 40 ? 1L << 40 : kn->sdata;
    return from / TICK * TICK + ((ms * 1000000 + TICK - 1) / TICK + 1) * TICK;
}

void timer_arm(struct kqueue *kq)
{
    int64_t first = 0;
    for (int i = 0; i < BUCKETS; i++)
        for (struct knote *kn = kq->bucket[i]; kn; kn = kn->next)
            if (kn->kev.filter == DF_EVFILT_TIMER && kn->due && (!first || kn->due < first))
                first = kn->due;
    if (kq->timer >= 0) {
        const int64_t at[4] = {0, 0, first / 1000000000, first % 1000000000};
        kernel(SYS_timerfd_settime, kq->timer, TFD_TIMER_ABSTIME, (long)at, 0);
    }
}

long timer_attach(struct knote *kn)
{
    struct kqueue *kq = kn->kq;
    struct epoll_event e = {EPOLLIN, {.u64 = TELL_TIMER}};
    if (kq->timer < 0) {
        long fd = private_fd(kernel(SYS_timerfd_create, 1, TFD_NONBLOCK | TFD_CLOEXEC));
        if (fd < 0)
            return -ENOMEM;
        kq->timer = (int)fd;
        kernel(SYS_epoll_ctl, kq->epoll, EPOLL_CTL_ADD, fd, (long)&e);
    }
    kn->kev.flags |= DF_EV_CLEAR;
    kn->due = expiry(kn, now_ns());
    timer_arm(kq);
    return 0;
}

void timer_happened(struct kqueue *kq)
{
    uint64_t times;
    int64_t now = now_ns();
    kernel(SYS_read, kq->timer, (long)&times, sizeof times);
    for (int i = 0; i < BUCKETS; i++)
        for (struct knote *kn = kq->bucket[i]; kn; kn = kn->next) {
            if (kn->kev.filter != DF_EVFILT_TIMER || !kn->due || kn->due > now)
                continue;
            for (; kn->due && kn->due <= now; kn->due = kn->kev.flags & DF_EV_ONESHOT ? 0 : expiry(kn, kn->due))
                kn->kev.data++;
            knote_activate(kn);
        }
    timer_arm(kq);
}

/* Counts every arrival, also of ignored, default and blocked signals (seen): so Linux must deliver them to the host. */
static long signal_attach(struct knote *kn)
{
    struct process *p = kn->kq->process;
    if (kn->kev.ident == 0 || kn->kev.ident > 128)
        return -EINVAL;
    kn->kev.flags |= DF_EV_CLEAR;
    if (kn->kev.ident < DF_NSIG && p->watched[kn->kev.ident]++ == 0)
        signal_install(p, (int)kn->kev.ident);
    return 0;
}

static void signal_detach(struct knote *kn)
{
    struct process *p = kn->kq->process;
    if (kn->kev.ident && kn->kev.ident < DF_NSIG && p->watched[kn->kev.ident] && --p->watched[kn->kev.ident] == 0)
        signal_install(p, (int)kn->kev.ident);
}

void signal_knotes(struct process *p, int sig)
{
    host_lock();
    for (struct kqueue *kq = p->queues; kq; kq = kq->next) {
        struct knote *kn = knote_find(kq, (uint64_t)sig, DF_EVFILT_SIGNAL);
        if (kn) {
            kn->kev.data++;
            knote_activate(kn);
            kqueue_kick(kq);
        }
    }
    host_unlock();
}

long filter_attach(struct knote *kn)
{
    switch (kn->kev.filter) {
    case DF_EVFILT_USER:
        user_flags(kn, kn->sfflags);
        kn->kev.data = kn->sdata;
        return 0;
    case DF_EVFILT_TIMER: return timer_attach(kn);
    case DF_EVFILT_SIGNAL: return signal_attach(kn);
    case DF_EVFILT_PROC: return proc_attach(kn, 0);
    case DF_EVFILT_VNODE: return vnode_attach(kn);
    case DF_EVFILT_AIO: return -ENXIO; /* sys/kern/vfs_aio.c without VFS_AIO, which no kernel has */
    case DF_EVFILT_FS: kn->kev.flags |= DF_EV_CLEAR; return 0; /* nothing is mounted while a guest runs */
    default: return file_attach(kn);
    }
}

/* In a child after fork (no epoll) what is behind the descriptors is the parent's still: they are only closed. */
void filter_detach(struct knote *kn)
{
    struct kqueue *kq = kn->kq;
    bool own = kq->epoll >= 0;
    if (kn->kev.filter == DF_EVFILT_SIGNAL)
        signal_detach(kn);
    if (own && kn->due) {
        kn->due = 0;
        timer_arm(kq);
    }
    if (own && kn->watch >= 0)
        kernel(SYS_inotify_rm_watch, kq->inotify, kn->watch);
    if (own && kn->hook && kn->kev.filter != DF_EVFILT_USER)
        kernel(SYS_epoll_ctl, kq->epoll, EPOLL_CTL_DEL, kn->source >= 0 ? kn->source : (long)kn->kev.ident, 0);
    if (kn->source >= 0)
        kernel(SYS_close, kn->source);
}

bool filter_event(struct knote *kn)
{
    switch (kn->kev.filter) {
    case DF_EVFILT_USER: return kn->hook;
    case DF_EVFILT_TIMER:
    case DF_EVFILT_SIGNAL: return kn->kev.data != 0;
    case DF_EVFILT_PROC: return kn->kev.fflags != 0 || kn->status & KN_DETACHED;
    case DF_EVFILT_VNODE:
    case DF_EVFILT_FS: return kn->kev.fflags != 0;
    case DF_EVFILT_READ: return kn->kind <= KIND_LISTEN ? socket_read_event(kn) : file_event(kn);
    case DF_EVFILT_WRITE: return kn->kind <= KIND_LISTEN ? socket_write_event(kn) : file_event(kn);
    default: return file_event(kn);
    }
}
