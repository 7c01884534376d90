/* EVFILT_VNODE from inotify: what a change was is found by comparing size and links with what they were. Notes as DragonFly's
 * file systems give them: sys/vfs/hammer/hammer_vnops.c (hammer_knote). */
#include "kqueue.h"

#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/stat.h>

static void look(struct knote *kn, int64_t *size, int64_t *links)
{
    struct stat st;
    if (kernel(SYS_fstat, (long)kn->kev.ident, (long)&st) == 0)
        *size = st.st_size, *links = (int64_t)st.st_nlink;
}

static long notifier(struct kqueue *kq)
{
    struct epoll_event e = {EPOLLIN, {.u64 = TELL_INOTIFY}};
    if (kq->inotify >= 0)
        return 0;
    long fd = private_fd(kernel(SYS_inotify_init1, IN_NONBLOCK | IN_CLOEXEC));
    if (fd < 0)
        return -ENOMEM;
    kq->inotify = (int)fd;
    return kernel(SYS_epoll_ctl, kq->epoll, EPOLL_CTL_ADD, fd, (long)&e);
}

long vnode_attach(struct knote *kn)
{
    struct stat st;
    char path[32];
    if (kernel(SYS_fstat, (long)kn->kev.ident, (long)&st) < 0 || !(S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)))
        return -EOPNOTSUPP;
    long r = notifier(kn->kq);
    if (r < 0)
        return r;
    fd_own_path((int)kn->kev.ident, path);
    r = kernel(SYS_inotify_add_watch, kn->kq->inotify, (long)path,
        IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_MASK_ADD);
    if (r < 0)
        return r;
    kn->watch = (int)r;
    look(kn, &kn->size, &kn->links);
    return 0;
}

static uint32_t notes(struct knote *kn, uint32_t mask)
{
    uint32_t n = 0;
    int64_t size = kn->size, links = kn->links;
    look(kn, &size, &links);
    if (mask & (IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO))
        n |= DF_NOTE_WRITE | (mask & IN_MODIFY && size > kn->size ? DF_NOTE_EXTEND : 0);
    if (mask & (IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO) && mask & IN_ISDIR)
        n |= DF_NOTE_LINK;
    if (mask & IN_ATTRIB)
        n |= links < kn->links ? DF_NOTE_DELETE : links > kn->links ? DF_NOTE_LINK : DF_NOTE_ATTRIB;
    n |= mask & IN_DELETE_SELF && links <= kn->links ? DF_NOTE_DELETE : 0;
    n |= mask & IN_MOVE_SELF ? DF_NOTE_RENAME : 0;
    kn->size = size, kn->links = links;
    return n;
}

void vnode_happened(struct kqueue *kq)
{
    char buf[4096] __attribute__((aligned(8)));
    long len;
    while ((len = kernel(SYS_read, kq->inotify, (long)buf, sizeof buf)) > 0)
        for (long at = 0; at < len;) {
            struct inotify_event *e = (void *)(buf + at);
            at += (long)(sizeof *e + e->len);
            for (int i = 0; i < BUCKETS; i++)
                for (struct knote *kn = kq->bucket[i]; kn; kn = kn->next)
                    if (kn->kev.filter == DF_EVFILT_VNODE && kn->watch == e->wd) {
                        kn->kev.fflags |= notes(kn, e->mask) & kn->sfflags;
                        if (kn->kev.fflags)
                            knote_activate(kn);
                    }
        }
}
