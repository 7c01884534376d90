/* Descriptors: close, dup, fcntl, pipe, ioctl. Source: sys/kern/kern_descrip.c. */
#include "host.h"
#include "call_list.h"

#include <fcntl.h>

static const struct { int guest, linux_flag; } open_flags[] = {
    {DF_O_NONBLOCK, O_NONBLOCK}, {DF_O_APPEND, O_APPEND}, {DF_O_ASYNC, O_ASYNC}, {DF_O_FSYNC, O_SYNC},
    {DF_O_NOFOLLOW, O_NOFOLLOW}, {DF_O_CREAT, O_CREAT}, {DF_O_TRUNC, O_TRUNC}, {DF_O_EXCL, O_EXCL},
    {DF_O_NOCTTY, O_NOCTTY}, {DF_O_DIRECT, O_DIRECT}, {DF_O_CLOEXEC, O_CLOEXEC}, {DF_O_DIRECTORY, O_DIRECTORY},
};

int open_flags_to_linux(int flags)
{
    int to = flags & 3;
    for (unsigned i = 0; i < LENGTH(open_flags); i++)
        if (flags & open_flags[i].guest)
            to |= open_flags[i].linux_flag;
    return to;
}

int open_flags_to_guest(int flags)
{
    int to = flags & 3;
    for (unsigned i = 0; i < LENGTH(open_flags); i++)
        if ((flags & open_flags[i].linux_flag) == open_flags[i].linux_flag)
            to |= open_flags[i].guest;
    return to;
}

void fd_own_path(int fd, char path[32])
{
    char digits[12], *p = digits + sizeof digits - 1;
    unsigned n = (unsigned)fd;
    *p = 0;
    do
        *--p = (char)('0' + n % 10);
    while (n /= 10);
    memcpy(path, "/proc/self/fd/", 14);
    memcpy(path + 14, p, strlen(p) + 1);
}

/* What Linux says of it there, with an end. */
long fd_path(int fd, char *to, size_t size)
{
    char path[32];
    fd_own_path(fd, path);
    long len = kernel(SYS_readlinkat, AT_FDCWD, (long)path, (long)to, (long)size - 1);
    if (len >= 0)
        to[len] = 0;
    return len == -ENOENT ? -EBADF : len;
}

long at_fd(uint64_t fd) { return (int)fd == DF_AT_FDCWD ? AT_FDCWD : (int)fd; }

struct fd_note *fd_note(struct process *p, int fd)
{
    static struct fd_note none;
    none = (struct fd_note){0};
    return fd >= 0 && fd < NOTED_FDS ? &p->fd[fd] : &none;
}

long fd_error(struct process *p, int fd)
{
    struct fd_note *note = fd_note(p, fd);
    long error = -(long)note->error;
    note->error = 0;
    return error;
}

long call_close(struct call *c)
{
    int fd = ARG(c, 0, int);
    if (fd >= 0) {
        kqueue_fd_closed(c->thread->process, fd);
        *fd_note(c->thread->process, fd) = (struct fd_note){0};
    }
    return kernel(SYS_close, fd);
}

long call_closefrom(struct call *c)
{
    int from = ARG(c, 0, int);
    if (from < 0)
        return -EINVAL;
    for (int fd = from; fd < private_fds; fd++)
        if (kqueue_at(c->thread->process, fd))
            kqueue_fd_closed(c->thread->process, fd);
    return from < private_fds ? kernel(SYS_close_range, from, private_fds - 1, 0) : 0;
}

static long copied(struct call *c, int from, long to)
{
    if (to >= 0) {
        kqueue_fd_copied(c->thread->process, from, (int)to);
        *fd_note(c->thread->process, (int)to) = *fd_note(c->thread->process, from);
    }
    return to;
}

long call_dup(struct call *c) { return copied(c, ARG(c, 0, int), kernel(SYS_dup, ARG(c, 0, int))); }

static long dup_to(struct call *c, int from, int to, int flags)
{
    if (kernel(SYS_fcntl, from, F_GETFD) < 0 || to < 0)
        return -EBADF;
    if (from == to)
        return to;
    if (kernel(SYS_fcntl, to, F_GETFD) >= 0)
        kqueue_fd_closed(c->thread->process, to);
    return copied(c, from, kernel(SYS_dup3, from, to, flags));
}

long call_dup2(struct call *c) { return dup_to(c, ARG(c, 0, int), ARG(c, 1, int), 0); }

static long lock(struct call *c, int command)
{
    static const short to_linux[] = {0, F_RDLCK, F_UNLCK, F_WRLCK};
    struct df_flock l;
    long r = guest_read(&l, c->a[2], sizeof l);
    if (r < 0)
        return r;
    if (l.type < 1 || l.type > 3)
        return -EINVAL;
    struct flock k = {.l_type = to_linux[l.type], .l_whence = l.whence, .l_start = l.start, .l_len = l.len};
    r = command == F_SETLKW ? blocking(c, SYS_fcntl, ARG(c, 0, int), command, (long)&k)
                            : kernel(SYS_fcntl, ARG(c, 0, int), command, (long)&k);
    if (r < 0 || command != F_GETLK)
        return r;
    l.type = k.l_type == F_RDLCK ? DF_F_RDLCK : k.l_type == F_WRLCK ? DF_F_WRLCK : DF_F_UNLCK;
    if (k.l_type != F_UNLCK)
        l.whence = k.l_whence, l.start = k.l_start, l.len = k.l_len, l.pid = k.l_pid;
    return guest_write(c->a[2], &l, sizeof l);
}

/* The name by which the file was opened, or another; none is ENOENT (kern_fcntl, vn_fullpath). */
static long path_of(int fd, uint64_t to)
{
    char path[PATH_SIZE + 16];
    long len = fd_path(fd, path, PATH_SIZE);
    if (len < 0)
        return len;
    if (path[0] != '/' || (len > 10 && strcmp(path + len - 10, " (deleted)") == 0))
        return -ENOENT;
    return guest_write(to, path, (size_t)len + 1);
}

long call_fcntl(struct call *c)
{
    int fd = ARG(c, 0, int);
    long arg = ARG(c, 2, long), r;
    switch (ARG(c, 1, int)) {
    case DF_F_DUPFD:
    case DF_F_DUPFD_CLOEXEC:
        if ((int)arg < 0 || (int)arg >= private_fds)
            return -EINVAL;
        return copied(c, fd, kernel(SYS_fcntl, fd, ARG(c, 1, int) == DF_F_DUPFD ? F_DUPFD : F_DUPFD_CLOEXEC, (int)arg));
    case DF_F_DUP2FD: return (unsigned)arg >= PRIVATE_FDS ? -EBADF : dup_to(c, fd, (int)arg, 0);
    case DF_F_DUP2FD_CLOEXEC: return (unsigned)arg >= PRIVATE_FDS ? -EBADF : dup_to(c, fd, (int)arg, O_CLOEXEC);
    case DF_F_GETFD: return kqueue_at(c->thread->process, fd) ? kqueue_cloexec(c->thread->process, fd, -1) : kernel(SYS_fcntl, fd, F_GETFD);
    case DF_F_SETFD:
        return kqueue_at(c->thread->process, fd) ? kqueue_cloexec(c->thread->process, fd, arg & 1) : kernel(SYS_fcntl, fd, F_SETFD, arg & 1);
    case DF_F_GETFL:
        r = kernel(SYS_fcntl, fd, F_GETFL);
        return r < 0 ? r : open_flags_to_guest((int)r) & ~(DF_O_CLOEXEC | DF_O_NOFOLLOW | DF_O_DIRECTORY);
    case DF_F_SETFL: return kernel(SYS_fcntl, fd, F_SETFL, open_flags_to_linux((int)arg));
    case DF_F_GETOWN: return kernel(SYS_fcntl, fd, F_GETOWN);
    case DF_F_SETOWN: return kernel(SYS_fcntl, fd, F_SETOWN, (int)arg);
    case DF_F_GETPATH: return path_of(fd, c->a[2]);
    case DF_F_GETLK: return lock(c, F_GETLK);
    case DF_F_SETLK: return lock(c, F_SETLK);
    case DF_F_SETLKW: return lock(c, F_SETLKW);
    default: return kernel(SYS_fcntl, fd, F_GETFD) < 0 ? -EBADF : -EINVAL;
    }
}

/* Both descriptors come in registers; the array of pipe2 is never written (seen). */
static long pipe_of(struct call *c, int flags)
{
    int fds[2];
    long r = kernel(SYS_pipe2, (long)fds, flags);
    if (r < 0)
        return r;
    c->second = fds[1];
    c->has_second = true;
    return fds[0];
}

long call_pipe(struct call *c) { return pipe_of(c, 0); }

long call_pipe2(struct call *c)
{
    int flags = ARG(c, 1, int);
    return flags & ~(DF_O_CLOEXEC | DF_O_NONBLOCK) ? -EINVAL : pipe_of(c, open_flags_to_linux(flags));
}

long call_getdtablesize(struct call *c)
{
    unsigned long limit[2] = {0, 0};
    (void)c;
    kernel(SYS_prlimit64, 0, 7, 0, (long)limit);
    return limit[0] < PRIVATE_FDS ? (long)limit[0] : private_fds;
}
