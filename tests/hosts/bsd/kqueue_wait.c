/* kevent(): changes first, then events (kern_kevent, kqueue_scan). Receipts and errors of changes end the call without a
 * wait. It is never restarted after a signal (seen: EINTR under SA_RESTART). */
#include "kqueue.h"
#include "call_list.h"

#include <sys/epoll.h>

#define BATCH 64

/* Linux wakes those who wait to write also when something arrives or the other end goes; BSD only when room has become
 * (sowwakeup), which cannot be where nothing was written since it was last told. */
static bool filter_happened(struct knote *kn)
{
    uint16_t flags = kn->kev.flags;
    bool happened = filter_event(kn);
    if (kn->kev.filter != DF_EVFILT_WRITE || !(flags & DF_EV_CLEAR) || kn->status & KN_ACTIVE)
        return happened;
    return happened && (flags != kn->kev.flags || kn->kev.fflags || kn->told != kn->kq->process->writes + 1);
}

static void event_one(struct kqueue *kq, const struct epoll_event *e)
{
    uint64_t what = e->data.u64;
    struct knote *kn = (struct knote *)(what & 0xffffffffffffUL);
    if (what == TELL_KICK)
        return;
    if (what == TELL_TIMER)
        timer_happened(kq);
    else if (what == TELL_INOTIFY)
        vnode_happened(kq);
    else if (kn->kq != kq || (kn->generation & 0xffff) != what >> 48)
        return;
    else if (kn->kev.filter == DF_EVFILT_PROC)
        proc_exited(kn);
    else if (filter_happened(kn))
        knote_activate(kn);
}

static void harvest(struct kqueue *kq, const struct epoll_event *events, long count)
{
    for (long i = 0; i < count; i++)
        event_one(kq, &events[i]);
}

/* Up to count events of what is queued now; what stays level-triggered goes to the end. */
static int scan(struct kqueue *kq, struct df_kevent *to, int count)
{
    int total = 0;
    for (unsigned left = kq->count; left && total < count; left--) {
        struct knote *kn = kq->first;
        knote_leave_queue(kn);
        if (kn->status & KN_DISABLED)
            continue;
        if (!(kn->kev.flags & DF_EV_ONESHOT) && !filter_event(kn)) {
            kn->status &= ~KN_ACTIVE;
            continue;
        }
        to[total++] = kn->kev;
        kn->told = kq->process->writes + 1;
        if (kn->kev.filter == DF_EVFILT_USER && kn->kev.flags & DF_EV_CLEAR)
            kn->hook = false;
        if (kn->kev.flags & DF_EV_ONESHOT) {
            knote_drop(kn);
        } else if (kn->kev.flags & (DF_EV_CLEAR | DF_EV_DISPATCH)) {
            if (kn->kev.flags & DF_EV_CLEAR)
                kn->kev.data = 0, kn->kev.fflags = 0;
            if (kn->kev.flags & DF_EV_DISPATCH)
                kn->status |= KN_DISABLED;
            kn->status &= ~KN_ACTIVE;
        } else {
            knote_activate(kn);
        }
    }
    return total;
}

/* The receipts and errors, or -errno. */
static long changes(struct call *c, struct kqueue *kq, uint64_t *events)
{
    long told = 0;
    for (int i = 0; i < ARG(c, 2, int); i++) {
        struct df_kevent kev;
        long r = guest_read(&kev, c->a[1] + (uint64_t)i * sizeof kev, sizeof kev);
        if (r < 0)
            return r;
        kev.flags &= (uint16_t)~DF_EV_SYSFLAGS;
        host_lock();
        r = knote_register(kq, &kev);
        kqueue_kick(kq);
        host_unlock();
        if (r == 0 && !(kev.flags & DF_EV_RECEIPT))
            continue;
        kev.flags = DF_EV_ERROR;
        kev.data = r ? errno_to_guest((int)-r) : 0;
        if (guest_write(*events, &kev, sizeof kev) < 0)
            return r;
        *events += sizeof kev;
        told++;
    }
    return told;
}

/* Takes in what has happened; with the lock held. */
void kqueue_gather(struct kqueue *kq)
{
    struct epoll_event events[BATCH];
    for (long n = BATCH; n == BATCH;) {
        n = kernel(SYS_epoll_pwait, kq->epoll, (long)events, BATCH, 0, 0, 8);
        harvest(kq, events, n);
        if (kq->kicked)
            n--; /* the kick is always among them: no reason to ask again */
    }
    kqueue_kick(kq);
}

static long collect(struct kqueue *kq, uint64_t to, int count)
{
    struct df_kevent list[BATCH];
    long total = 0;
    host_lock();
    kqueue_gather(kq);
    int asked, got;
    unsigned queued = kq->count;
    do {
        asked = count - total < BATCH ? (int)(count - total) : BATCH;
        asked = (unsigned)asked < queued ? asked : (int)queued;
        got = scan(kq, list, asked);
        queued -= (unsigned)got;
        if (got && guest_write(to + (uint64_t)total * sizeof *list, list, (size_t)got * sizeof *list) < 0) {
            total = -EFAULT;
            break;
        }
        total += got;
    } while (got && got == asked && queued && total < count);
    kqueue_kick(kq);
    host_unlock();
    return total;
}

static long sleep_until(struct call *c, struct kqueue *kq, int64_t until)
{
    struct epoll_event events[BATCH];
    int64_t left = until - now_ns(), ts[2];
    if (until >= 0 && left <= 0)
        return 0;
    ts[0] = left / 1000000000, ts[1] = left % 1000000000;
    long r = blocking(c, SYS_epoll_pwait2, kq->epoll, (long)events, BATCH, until < 0 ? 0 : (long)ts, 0, 8);
    if (r == -ENOSYS) /* before Linux 5.11 */
        r = blocking(c, SYS_epoll_pwait, kq->epoll, (long)events, BATCH,
            until < 0 ? -1 : left > 1000000000000 ? 1000000 : (left + 999999) / 1000000, 0, 8);
    if (r > 0) {
        host_lock();
        harvest(kq, events, r);
        kqueue_kick(kq);
        host_unlock();
    }
    return r < 0 ? r : 1;
}

long call_kevent(struct call *c)
{
    int64_t ts[2], until = -1;
    uint64_t events = c->a[3];
    if (c->a[5]) {
        if (guest_read(ts, c->a[5], sizeof ts) < 0)
            return -EFAULT;
        until = ts[0] < 0 || ts[1] < 0 ? 0 : now_ns() + (ts[0] > 1000000000 ? 1000000000 : ts[0]) * 1000000000 + ts[1];
        until = ts[0] || ts[1] ? until : 0;
    }
    struct kqueue *kq = kqueue_at(c->thread->process, ARG(c, 0, int));
    if (!kq)
        return -EBADF;
    long told = changes(c, kq, &events);
    if (told != 0)
        return told;
    int count = ARG(c, 4, int);
    c->no_restart = c->once = true;
    while (count > 0) {
        long r = collect(kq, events, count);
        if (r != 0)
            return r;
        r = sleep_until(c, kq, until);
        if (r == 0 || (r < 0 && (r != -EINTR || signal_due(c->thread))))
            return r;
    }
    return 0;
}
