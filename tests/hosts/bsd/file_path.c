/* Calls that name a file. The path is copied first: at most 1024 bytes with its end (MAXPATHLEN), else ENAMETOOLONG.
 * Source: sys/kern/vfs_syscalls.c. */
#include "host.h"
#include "call_list.h"

#include <fcntl.h>

static long at_flags(int flags)
{
    return (flags & DF_AT_SYMLINK_NOFOLLOW ? AT_SYMLINK_NOFOLLOW : 0) | (flags & DF_AT_SYMLINK_FOLLOW ? AT_SYMLINK_FOLLOW : 0);
}


/* O_NOFOLLOW on a symbolic link gives EMLINK (seen), O_EXLOCK and O_SHLOCK lock as flock does. */
static long open_at(struct call *c, long dir, const char *path, int flags, int mode)
{
    if ((flags & 3) == 3)
        return -EINVAL;
    long fd = blocking(c, SYS_openat, dir, (long)path, open_flags_to_linux(flags), mode & 07777);
    if (fd == -ELOOP && flags & DF_O_NOFOLLOW) {
        char text[8];
        if (kernel(SYS_readlinkat, dir, (long)path, (long)text, sizeof text) >= 0)
            return -EMLINK;
    }
    if (fd >= 0 && flags & (DF_O_EXLOCK | DF_O_SHLOCK)) {
        int how = (flags & DF_O_EXLOCK ? 2 : 1) | (flags & DF_O_NONBLOCK ? 4 : 0);
        long r = blocking(c, SYS_flock, fd, how);
        if (r < 0) {
            kernel(SYS_close, fd);
            return r;
        }
    }
    return fd;
}

long call_open(struct call *c)
{
    PATH(path, 0);
    return open_at(c, AT_FDCWD, path, ARG(c, 1, int), ARG(c, 2, int));
}

long call_openat(struct call *c)
{
    PATH(path, 1);
    return open_at(c, at_fd(c->a[0]), path, ARG(c, 2, int), ARG(c, 3, int));
}

static long link_at(struct call *c, long from_dir, unsigned from, long to_dir, unsigned to, long number, long flags)
{
    PATH(old, from);
    PATH(new, to);
    return kernel(number, from_dir, (long)old, to_dir, (long)new, flags);
}

/* link() follows a symbolic link, as linkat() with AT_SYMLINK_FOLLOW does. */
long call_link(struct call *c) { return link_at(c, AT_FDCWD, 0, AT_FDCWD, 1, SYS_linkat, AT_SYMLINK_FOLLOW); }
long call_linkat(struct call *c)
{
    if (ARG(c, 4, int) & ~DF_AT_SYMLINK_FOLLOW)
        return -EINVAL;
    return link_at(c, at_fd(c->a[0]), 1, at_fd(c->a[2]), 3, SYS_linkat, at_flags(ARG(c, 4, int)));
}
long call_rename(struct call *c) { return link_at(c, AT_FDCWD, 0, AT_FDCWD, 1, SYS_renameat2, 0); }
long call_renameat(struct call *c) { return link_at(c, at_fd(c->a[0]), 1, at_fd(c->a[2]), 3, SYS_renameat2, 0); }

static long symlink_at(struct call *c, unsigned text, long dir, unsigned at)
{
    PATH(target, text);
    PATH(path, at);
    return kernel(SYS_symlinkat, (long)target, dir, (long)path);
}

long call_symlink(struct call *c) { return symlink_at(c, 0, AT_FDCWD, 1); }
long call_symlinkat(struct call *c) { return symlink_at(c, 0, at_fd(c->a[1]), 2); }

static long readlink_at(struct call *c, long dir, unsigned at, unsigned buf)
{
    PATH(path, at);
    uint64_t size = c->a[buf + 1];
    if ((int64_t)size < 0 || !guest_range(c->a[buf], size))
        return (int64_t)size < 0 ? -EINVAL : -EFAULT;
    return size ? kernel(SYS_readlinkat, dir, (long)path, (long)c->a[buf], (long)(size > 65536 ? 65536 : size)) : 0;
}

long call_readlink(struct call *c) { return readlink_at(c, AT_FDCWD, 0, 1); }
long call_readlinkat(struct call *c) { return readlink_at(c, at_fd(c->a[0]), 1, 2); }

static long one(struct call *c, long dir, unsigned at, long number, long a, long b)
{
    PATH(path, at);
    return kernel(number, dir, (long)path, a, b);
}

/* A directory is EPERM to unlink() on BSD. */
static long unlink_at(struct call *c, long dir, unsigned at, long flags)
{
    long r = one(c, dir, at, SYS_unlinkat, flags, 0);
    return r == -EISDIR ? -EPERM : r;
}

long call_unlink(struct call *c) { return unlink_at(c, AT_FDCWD, 0, 0); }
long call_rmdir(struct call *c) { return unlink_at(c, AT_FDCWD, 0, AT_REMOVEDIR); }
long call_unlinkat(struct call *c)
{
    int flags = ARG(c, 2, int);
    return flags & ~DF_AT_REMOVEDIR ? -EINVAL : unlink_at(c, at_fd(c->a[0]), 1, flags ? AT_REMOVEDIR : 0);
}

long call_mkdir(struct call *c) { return one(c, AT_FDCWD, 0, SYS_mkdirat, ARG(c, 1, int) & 07777, 0); }
long call_mkdirat(struct call *c) { return one(c, at_fd(c->a[0]), 1, SYS_mkdirat, ARG(c, 2, int) & 07777, 0); }
long call_mkfifo(struct call *c) { return one(c, AT_FDCWD, 0, SYS_mknodat, 0010000 | (ARG(c, 1, int) & 07777), 0); }
long call_mkfifoat(struct call *c) { return one(c, at_fd(c->a[0]), 1, SYS_mknodat, 0010000 | (ARG(c, 2, int) & 07777), 0); }
/* sys/sys/types.h: minor in bits 0-7 and 16-31, major in 8-15. */
static long device(int dev) { return (long)(dev >> 8 & 0xff) << 8 | (dev & 0xff) | (long)(dev & 0xffff0000) << 4; }
long call_mknod(struct call *c) { return one(c, AT_FDCWD, 0, SYS_mknodat, ARG(c, 1, int), device(ARG(c, 2, int))); }
long call_mknodat(struct call *c) { return one(c, at_fd(c->a[0]), 1, SYS_mknodat, ARG(c, 2, int), device(ARG(c, 3, int))); }

long call_access(struct call *c) { return one(c, AT_FDCWD, 0, SYS_faccessat, ARG(c, 1, int), 0); }
static long access_at(struct call *c, long dir, unsigned at, int mode, long flags)
{
    PATH(path, at);
    return mode & ~7 ? -EINVAL : kernel(SYS_faccessat2, dir, (long)path, mode, flags);
}
long call_eaccess(struct call *c) { return access_at(c, AT_FDCWD, 0, ARG(c, 1, int), AT_EACCESS); }
long call_faccessat(struct call *c)
{
    int flags = ARG(c, 3, int);
    if (flags & ~(DF_AT_EACCESS | DF_AT_SYMLINK_NOFOLLOW))
        return -EINVAL;
    return access_at(c, at_fd(c->a[0]), 1, ARG(c, 2, int), (flags & DF_AT_EACCESS ? AT_EACCESS : 0) | at_flags(flags));
}

long call_chdir(struct call *c)
{
    PATH(path, 0);
    return kernel(SYS_chdir, (long)path);
}
long call_fchdir(struct call *c) { return kernel(SYS_fchdir, ARG(c, 0, int)); }
long call_chroot(struct call *c)
{
    PATH(path, 0);
    return kernel(SYS_chroot, (long)path);
}

long call_truncate(struct call *c)
{
    PATH(path, 0);
    return kernel(SYS_truncate, (long)path, (long)c->a[2]);
}

/* __getcwd: the path with its end; ERANGE if it does not fit (sys/kern/vfs_cache.c, which says EINVAL below 2). */
long call_getcwd(struct call *c)
{
    char path[4096];
    uint32_t size = ARG(c, 1, uint32_t);
    if (size < 2)
        return -EINVAL;
    long len = kernel(SYS_getcwd, (long)path, sizeof path);
    if (len < 0)
        return len;
    return (uint64_t)len > size ? -ERANGE : guest_write(c->a[0], path, (size_t)len);
}

/* __realpath: the bytes of the name, its end not counted (sys/kern/vfs_syscalls.c). */
long call_realpath(struct call *c)
{
    char name[4096], link[] = "/proc/self/fd/0000000000";
    PATH(path, 0);
    long fd = kernel(SYS_openat, AT_FDCWD, (long)path, O_PATH | O_CLOEXEC, 0);
    if (fd < 0)
        return fd;
    char *digit = link + sizeof link - 2;
    for (long n = fd; *digit != '/' && digit > link + 13; digit--, n /= 10)
        *digit = (char)('0' + n % 10);
    digit = link + 14;
    while (*digit == '0' && digit[1])
        digit++;
    for (char *to = link + 14; (*to = *digit); to++, digit++)
        continue;
    long len = kernel(SYS_readlinkat, AT_FDCWD, (long)link, (long)name, sizeof name - 1);
    kernel(SYS_close, fd);
    if (len < 0)
        return len;
    name[len] = 0;
    if ((uint64_t)len + 1 > c->a[2])
        return -ENAMETOOLONG;
    long r = guest_write(c->a[1], name, (size_t)len + 1);
    return r < 0 ? r : len;
}

long call_umask(struct call *c) { return kernel(SYS_umask, ARG(c, 0, int) & 07777); }
