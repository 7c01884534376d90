/* kqueue(), the descriptors that lead to one, and the knotes it holds. No kqueue is inherited by fork (seen). One that is
 * still open at exec is closed here, though the kernel keeps it. */
#include "kqueue.h"
#include "call_list.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>

static struct knote *free_knotes;

static long tell(struct kqueue *kq, int fd, uint64_t what)
{
    struct epoll_event e = {EPOLLIN, {.u64 = what}};
    return kernel(SYS_epoll_ctl, kq->epoll, EPOLL_CTL_ADD, fd, (long)&e);
}

int kqueue_refer(struct kqueue *kq, int fd)
{
    for (int i = 0; i < REFERENCES; i++)
        if (kq->fd[i] == fd)
            return i;
    return -1;
}

struct kqueue *kqueue_at(struct process *p, int fd)
{
    for (struct kqueue *kq = p->queues; kq; kq = kq->next)
        if (fd >= 0 && kqueue_refer(kq, fd) >= 0)
            return kq;
    return 0;
}

long call_kqueue(struct call *c)
{
    long fd = kernel(SYS_epoll_create1, EPOLL_CLOEXEC);
    if (fd < 0)
        return fd;
    host_lock();
    struct kqueue *kq = arena_get(sizeof *kq);
    if (kq) {
        kq->process = c->thread->process;
        memset(kq->fd, 0xff, sizeof kq->fd);
        kq->fd[0] = (int)fd;
        kq->timer = kq->inotify = -1;
        kq->epoll = (int)private_fd(kernel(SYS_dup, fd));
        kq->kick = (int)private_fd(kernel(SYS_eventfd2, 0, EFD_NONBLOCK | EFD_CLOEXEC));
    }
    if (!kq || kq->epoll < 0 || kq->kick < 0) {
        host_unlock();
        kernel(SYS_close, fd);
        return -EMFILE;
    }
    tell(kq, kq->kick, TELL_KICK);
    kq->next = kq->process->queues;
    kq->process->queues = kq;
    host_unlock();
    return fd;
}

/* The eventfd is readable exactly while knotes are queued. */
void kqueue_kick(struct kqueue *kq)
{
    uint64_t one = 1;
    if (kq->kicked == (kq->count > 0))
        return;
    kq->kicked = kq->count > 0;
    kernel(kq->kicked ? SYS_write : SYS_read, kq->kick, (long)&one, sizeof one);
}

struct knote *knote_find(struct kqueue *kq, uint64_t ident, int16_t filter)
{
    struct knote *kn = kq->bucket[ident % BUCKETS];
    while (kn && (kn->kev.ident != ident || kn->kev.filter != filter))
        kn = kn->next;
    return kn;
}

void knote_activate(struct knote *kn)
{
    struct kqueue *kq = kn->kq;
    kn->status |= KN_ACTIVE;
    if (kn->status & (KN_QUEUED | KN_DISABLED))
        return;
    kn->status |= KN_QUEUED;
    kn->before = kq->last;
    kn->after = 0;
    *(kq->last ? &kq->last->after : &kq->first) = kn;
    kq->last = kn;
    kq->count++;
}

void knote_leave_queue(struct knote *kn)
{
    struct kqueue *kq = kn->kq;
    if (!(kn->status & KN_QUEUED))
        return;
    *(kn->before ? &kn->before->after : &kq->first) = kn->after;
    *(kn->after ? &kn->after->before : &kq->last) = kn->before;
    kn->status &= ~KN_QUEUED;
    kq->count--;
}

static struct knote *knote_new(void)
{
    struct knote *kn = free_knotes;
    if (!kn)
        return arena_get(sizeof *kn);
    free_knotes = kn->next;
    uint64_t generation = kn->generation;
    memset(kn, 0, sizeof *kn);
    kn->generation = generation;
    return kn;
}

void knote_drop(struct knote *kn)
{
    struct knote **at = &kn->kq->bucket[kn->kev.ident % BUCKETS];
    filter_detach(kn);
    knote_leave_queue(kn);
    while (*at != kn)
        at = &(*at)->next;
    *at = kn->next;
    kn->generation++;
    kn->kq = 0;
    kn->next = free_knotes;
    free_knotes = kn;
}

static long add(struct kqueue *kq, struct df_kevent *kev)
{
    struct knote *kn = knote_new();
    if (!kn)
        return -ENOMEM;
    kn->kq = kq;
    kn->source = kn->watch = -1;
    kn->sfflags = kev->fflags;
    kn->sdata = kev->data;
    kn->kev = *kev;
    kn->kev.fflags = 0;
    kn->kev.data = 0;
    kn->next = kq->bucket[kev->ident % BUCKETS];
    kq->bucket[kev->ident % BUCKETS] = kn;
    long r = filter_attach(kn);
    if (r < 0)
        knote_drop(kn);
    else if (filter_event(kn))
        knote_activate(kn);
    return r;
}

/* kqueue_register(). A change of an existing knote does not touch its flags. */
long knote_register(struct kqueue *kq, struct df_kevent *kev)
{
    if (kev->filter >= 0 || kev->filter < DF_EVFILT_FS)
        return -EINVAL;
    if (filter_is_fd(kev->filter) &&
        (kev->ident >= PRIVATE_FDS || kernel(SYS_fcntl, (long)kev->ident, 1 /* F_GETFD */) < 0))
        return -EBADF;
    struct knote *kn = knote_find(kq, kev->ident, kev->filter);
    if (!kn && !(kev->flags & DF_EV_ADD))
        return -ENOENT;
    if (!kn) {
        long r = add(kq, kev);
        if (r < 0)
            return r;
        kn = knote_find(kq, kev->ident, kev->filter);
    } else if (!(kev->flags & DF_EV_ADD) && kev->flags & DF_EV_DELETE) {
        knote_drop(kn);
        return 0;
    } else {
        if (kev->filter == DF_EVFILT_USER) {
            user_touch(kn, kev);
        } else {
            kn->sfflags = kev->fflags;
            kn->sdata = kev->data;
            kn->kev.udata = kev->udata;
        }
        if (filter_event(kn))
            knote_activate(kn);
    }
    if (kev->flags & DF_EV_DISABLE)
        kn->status |= KN_DISABLED;
    if (kev->flags & DF_EV_ENABLE && kn->status & KN_DISABLED) {
        kn->status &= ~KN_DISABLED;
        if (kn->status & KN_ACTIVE)
            knote_activate(kn);
    }
    return 0;
}

static void destroy(struct kqueue *kq)
{
    struct kqueue **at = &kq->process->queues;
    for (int i = 0; i < BUCKETS; i++)
        while (kq->bucket[i])
            knote_drop(kq->bucket[i]);
    while (*at != kq)
        at = &(*at)->next;
    *at = kq->next;
    const int own[] = {kq->epoll, kq->kick, kq->timer, kq->inotify};
    for (unsigned i = 0; i < LENGTH(own); i++)
        if (own[i] >= 0)
            kernel(SYS_close, own[i]);
    arena_put(kq, sizeof *kq);
}

static bool referred(const struct kqueue *kq)
{
    for (int i = 0; i < REFERENCES; i++)
        if (kq->fd[i] >= 0)
            return true;
    return false;
}

/* knote_fdclose(): before the descriptor is closed. */
void kqueue_fd_closed(struct process *p, int fd)
{
    if (!p->queues)
        return;
    host_lock();
    struct kqueue *self = kqueue_at(p, fd), *next;
    for (struct kqueue *kq = p->queues; kq; kq = next) {
        next = kq->next;
        for (struct knote *kn = kq->bucket[fd % BUCKETS], *after; kn; kn = after) {
            after = kn->next;
            if (kn->kev.ident == (uint64_t)fd && filter_is_fd(kn->kev.filter))
                knote_drop(kn);
        }
        kqueue_kick(kq);
    }
    if (self) {
        self->fd[kqueue_refer(self, fd)] = -1;
        if (!referred(self))
            destroy(self);
    }
    host_unlock();
}

void kqueue_fd_copied(struct process *p, int from, int to)
{
    struct kqueue *kq = p->queues ? kqueue_at(p, from) : 0;
    int slot = kq ? kqueue_refer(kq, -1) : -1;
    if (slot >= 0) {
        kq->fd[slot] = to;
        kq->cloexec[slot] = 0;
    }
}

long kqueue_cloexec(struct process *p, int fd, int set)
{
    struct kqueue *kq = kqueue_at(p, fd);
    int *flag = &kq->cloexec[kqueue_refer(kq, fd)];
    if (set >= 0)
        *flag = set;
    return set >= 0 ? 0 : *flag;
}

void kqueue_after_fork(struct process *p)
{
    while (p->queues) {
        struct kqueue *kq = p->queues;
        for (int i = 0; i < REFERENCES; i++)
            if (kq->fd[i] >= 0)
                kernel(SYS_close, kq->fd[i]);
        /* Nothing may be taken out of the parent's epoll, which is the same. */
        kernel(SYS_close, kq->epoll);
        kq->epoll = -1;
        destroy(kq);
    }
}
