/* READ, WRITE and EXCEPT of descriptors. What the flags and data are: filt_soread, filt_sowrite, filt_solisten, filt_soexcept
 * of sys/kern/uipc_socket.c, filt_piperead and filt_pipewrite of sys/kern/sys_pipe.c, filt_vfsread of sys/kern/vfs_vnops.c,
 * filt_kqueue; and what was seen: EV_EOF, EV_NODATA when drained, EV_HUP when both ways are shut. */
#include "kqueue.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>

#define PIPE_ROOM 512 /* PIPE_BUF */

static int state(const struct knote *kn)
{
    struct pollfd p = {(int)kn->kev.ident, POLLIN | POLLOUT | POLLPRI | POLLRDHUP, 0};
    int64_t now[2] = {0, 0};
    kernel(SYS_ppoll, (long)&p, 1, (long)now, 0, 8);
    return p.revents;
}

static int number(int fd, long request)
{
    int n = 0;
    kernel(SYS_ioctl, fd, request, (long)&n);
    return n;
}

static int option(int fd, int level, int name)
{
    int value = 0;
    socklen_t len = sizeof value;
    return kernel(SYS_getsockopt, fd, level, name, (long)&value, (long)&len) < 0 ? -1 : value;
}

/* Linux forgets an error that is asked for, BSD only when the program asks: so it is kept (fd_note). */
static int error_of(const struct knote *kn, int revents)
{
    struct fd_note *note = fd_note(kn->kq->process, (int)kn->kev.ident);
    if (revents & POLLERR && !note->error) {
        int error = option((int)kn->kev.ident, SOL_SOCKET, SO_ERROR);
        note->error = error > 0 && error < 256 ? (unsigned char)error : 0;
    }
    return note->error ? errno_to_guest(note->error) : 0;
}

/* Both ways: Linux says HUP also of a socket that was never connected, BSD nothing. */
static bool disconnected(const struct knote *kn, int revents)
{
    return revents & POLLHUP && !fd_note(kn->kq->process, (int)kn->kev.ident)->fresh;
}

static void end(struct knote *kn, bool drained, bool both, int error)
{
    kn->kev.flags |= DF_EV_EOF | (drained ? DF_EV_NODATA : 0) | (both ? DF_EV_HUP : 0);
    kn->kev.fflags = (uint32_t)error;
}

/* A datagram counts with its sender's address (seen: 16 for IPv4). */
int datagram_extra(int fd)
{
    struct knote kn = {.kev.ident = (uint64_t)fd};
    if (option(fd, SOL_SOCKET, SO_TYPE) != SOCK_DGRAM || !(state(&kn) & POLLIN))
        return 0;
    return option(fd, SOL_SOCKET, SO_DOMAIN) == AF_INET6 ? 28 : 16;
}

static int64_t waiting(const struct knote *kn)
{
    int fd = (int)kn->kev.ident;
    return number(fd, FIONREAD) + (kn->kind == KIND_DATAGRAM ? datagram_extra(fd) : 0);
}

/* tcpi_unacked of a listener is its queue. */
static int64_t queue_length(int fd)
{
    unsigned char info[104];
    socklen_t len = sizeof info;
    uint32_t n = 1;
    if (kernel(SYS_getsockopt, fd, 6, 11 /* TCP_INFO */, (long)info, (long)&len) >= 0)
        memcpy(&n, info + 24, sizeof n);
    return n ? n : 1;
}

bool socket_read_event(struct knote *kn)
{
    int revents = state(kn), fd = (int)kn->kev.ident;
    if (kn->kind == KIND_LISTEN) {
        kn->kev.data = revents & POLLIN ? queue_length(fd) : 0;
        return revents & POLLIN;
    }
    if (kn->sfflags & DF_NOTE_OOB) {
        kn->kev.fflags |= revents & POLLPRI ? DF_NOTE_OOB : 0;
        return revents & POLLPRI;
    }
    kn->kev.data = waiting(kn);
    int error = error_of(kn, revents);
    bool both = disconnected(kn, revents);
    if (both || (revents & POLLRDHUP && !fd_note(kn->kq->process, fd)->fresh)) {
        end(kn, kn->kev.data == 0, both || fd_note(kn->kq->process, fd)->shut, error);
        return true;
    }
    if (error)
        return true;
    return kn->sfflags & DF_NOTE_LOWAT ? kn->kev.data >= kn->sdata : (revents & POLLIN) && kn->kev.data > 0;
}

bool socket_write_event(struct knote *kn)
{
    int revents = state(kn), fd = (int)kn->kev.ident, error = error_of(kn, revents);
    struct fd_note *note = fd_note(kn->kq->process, fd);
    bool both = disconnected(kn, revents);
    int64_t space = option(fd, SOL_SOCKET, SO_SNDBUF) / 2 - (kn->kind == KIND_STREAM ? number(fd, TIOCOUTQ) : 0);
    kn->kev.data = space > 0 ? space : revents & POLLOUT ? 1 : 0;
    if (both || note->shut) {
        end(kn, true, both || revents & POLLRDHUP, error);
        return true;
    }
    if (error)
        return true;
    if (kn->kind == KIND_LISTEN || (kn->kind == KIND_STREAM && note->fresh))
        return false;
    return kn->sfflags & DF_NOTE_LOWAT ? kn->kev.data >= kn->sdata : revents & POLLOUT;
}

static bool pipe_event(struct knote *kn)
{
    int revents = state(kn), fd = (int)kn->kev.ident, n = number(fd, FIONREAD);
    if (kn->kev.filter == DF_EVFILT_READ) {
        kn->kev.data = n;
        if (revents & POLLHUP)
            end(kn, n == 0, true, 0);
        return n > 0 || revents & POLLHUP;
    }
    long size = kernel(SYS_fcntl, fd, 1032 /* F_GETPIPE_SZ */);
    kn->kev.data = revents & POLLERR ? 0 : size - n;
    if (revents & POLLERR)
        end(kn, true, true, 0);
    return revents & POLLERR || (revents & POLLOUT && kn->kev.data >= PIPE_ROOM);
}

/* A file is readable up to its end, and writable always. */
static bool plain_event(struct knote *kn)
{
    struct stat st;
    int fd = (int)kn->kev.ident;
    if (kn->kev.filter == DF_EVFILT_WRITE) {
        kn->kev.data = 0;
        return true;
    }
    if (kernel(SYS_fstat, fd, (long)&st) < 0)
        return false;
    kn->kev.data = st.st_size - kernel(SYS_lseek, fd, 0, 1);
    return kn->kev.data != 0;
}

static bool other_event(struct knote *kn)
{
    int revents = state(kn);
    bool write = kn->kev.filter == DF_EVFILT_WRITE;
    kn->kev.data = write ? 1 : number((int)kn->kev.ident, FIONREAD);
    if (revents & POLLHUP)
        end(kn, kn->kev.data == 0, true, 0);
    return revents & POLLHUP || revents & (write ? POLLOUT : POLLIN);
}

static bool nested_event(struct knote *kn)
{
    struct kqueue *kq = kqueue_at(kn->kq->process, (int)kn->kev.ident);
    if (kq)
        kqueue_gather(kq);
    kn->kev.data = kq ? kq->count : 0;
    return kn->kev.data > 0;
}

bool file_event(struct knote *kn)
{
    if (kn->kev.filter == DF_EVFILT_EXCEPT) {
        int revents = state(kn);
        bool oob = revents & POLLPRI && kn->sfflags & DF_NOTE_OOB;
        kn->kev.fflags |= oob ? DF_NOTE_OOB : 0;
        if (disconnected(kn, revents))
            end(kn, true, true, error_of(kn, revents));
        return oob || disconnected(kn, revents);
    }
    switch (kn->kind) {
    case KIND_PIPE: return pipe_event(kn);
    case KIND_FILE: return plain_event(kn);
    case KIND_KQUEUE: return nested_event(kn);
    default: return other_event(kn);
    }
}

static int kind_of(struct process *p, int fd)
{
    struct stat st;
    if (kqueue_at(p, fd))
        return KIND_KQUEUE;
    if (kernel(SYS_fstat, fd, (long)&st) < 0)
        return KIND_OTHER;
    if (S_ISSOCK(st.st_mode)) {
        if (option(fd, SOL_SOCKET, SO_ACCEPTCONN) == 1)
            return KIND_LISTEN;
        int type = option(fd, SOL_SOCKET, SO_TYPE);
        return type == SOCK_STREAM || type == SOCK_SEQPACKET ? KIND_STREAM : KIND_DATAGRAM;
    }
    return S_ISFIFO(st.st_mode) ? KIND_PIPE : S_ISREG(st.st_mode) || S_ISDIR(st.st_mode) ? KIND_FILE : KIND_OTHER;
}

/* READ has epoll watch the descriptor itself; the others a copy, since epoll has one entry a descriptor, and an edge of one
 * direction must not look like one of the other. */
long file_attach(struct knote *kn)
{
    int fd = (int)kn->kev.ident, filter = kn->kev.filter;
    kn->kind = kind_of(kn->kq->process, fd);
    bool socket = kn->kind <= KIND_LISTEN;
    if ((kn->kind == KIND_KQUEUE && filter != DF_EVFILT_READ) || (filter == DF_EVFILT_EXCEPT && !socket))
        return -EOPNOTSUPP;
    if (kn->kind == KIND_FILE)
        return 0;
    if (filter != DF_EVFILT_READ) {
        kn->source = (int)private_fd(kernel(SYS_dup, fd));
        if (kn->source < 0)
            return -ENOMEM;
        fd = kn->source;
    }
    uint32_t events = filter == DF_EVFILT_READ ? EPOLLIN | EPOLLRDHUP | EPOLLPRI : filter == DF_EVFILT_WRITE ? EPOLLOUT : EPOLLPRI;
    long r = watch_source(kn, fd, events | EPOLLET);
    kn->hook = r >= 0;
    return r == -EPERM ? 0 : r == -EEXIST ? -ENOMEM : r;
}
