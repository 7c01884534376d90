/* Modes, owners, times, flags of files. Source: sys/kern/vfs_syscalls.c. */
#include "host.h"
#include "call_list.h"

#include <fcntl.h>


static long mode_at(struct call *c, long dir, unsigned at, int mode, int flags)
{
    PATH(path, at);
    if (flags & ~DF_AT_SYMLINK_NOFOLLOW)
        return -EINVAL;
    return flags ? kernel(SYS_fchmodat2, dir, (long)path, mode & 07777, AT_SYMLINK_NOFOLLOW)
                 : kernel(SYS_fchmodat, dir, (long)path, mode & 07777);
}

long call_chmod(struct call *c) { return mode_at(c, AT_FDCWD, 0, ARG(c, 1, int), 0); }
long call_lchmod(struct call *c) { return mode_at(c, AT_FDCWD, 0, ARG(c, 1, int), DF_AT_SYMLINK_NOFOLLOW); }
long call_fchmodat(struct call *c) { return mode_at(c, at_fd(c->a[0]), 1, ARG(c, 2, int), ARG(c, 3, int)); }
long call_fchmod(struct call *c) { return kernel(SYS_fchmod, ARG(c, 0, int), ARG(c, 1, int) & 07777); }

static long owner_at(struct call *c, long dir, unsigned at, int uid, int gid, int flags)
{
    PATH(path, at);
    if (flags & ~DF_AT_SYMLINK_NOFOLLOW)
        return -EINVAL;
    return kernel(SYS_fchownat, dir, (long)path, uid, gid, flags ? AT_SYMLINK_NOFOLLOW : 0);
}

long call_chown(struct call *c) { return owner_at(c, AT_FDCWD, 0, ARG(c, 1, int), ARG(c, 2, int), 0); }
long call_lchown(struct call *c) { return owner_at(c, AT_FDCWD, 0, ARG(c, 1, int), ARG(c, 2, int), DF_AT_SYMLINK_NOFOLLOW); }
long call_fchownat(struct call *c)
{
    return owner_at(c, at_fd(c->a[0]), 1, ARG(c, 2, int), ARG(c, 3, int), ARG(c, 4, int));
}
long call_fchown(struct call *c) { return kernel(SYS_fchown, ARG(c, 0, int), ARG(c, 1, int), ARG(c, 2, int)); }

/* Two struct timeval, or NULL for now. */
static long timevals(int64_t to[4], uint64_t from)
{
    long r = from ? guest_read(to, from, 4 * sizeof *to) : 0;
    if (r < 0 || !from)
        return r;
    for (int i = 1; i < 4; i += 2) {
        if (to[i] < 0 || to[i] >= 1000000)
            return -EINVAL;
        to[i] *= 1000;
    }
    return 0;
}

static long times_at(struct call *c, bool follow)
{
    int64_t t[4];
    PATH(path, 0);
    long r = timevals(t, c->a[1]);
    return r < 0 ? r : kernel(SYS_utimensat, AT_FDCWD, (long)path, c->a[1] ? (long)t : 0, follow ? 0 : AT_SYMLINK_NOFOLLOW);
}

long call_utimes(struct call *c) { return times_at(c, true); }
long call_lutimes(struct call *c) { return times_at(c, false); }

long call_futimes(struct call *c)
{
    int64_t t[4];
    long r = timevals(t, c->a[1]);
    return r < 0 ? r : kernel(SYS_utimensat, ARG(c, 0, int), 0, c->a[1] ? (long)t : 0, 0);
}

/* sys/sys/stat.h: UTIME_NOW is -1 and UTIME_OMIT -2 there. */
static long timespecs(int64_t to[4], uint64_t from)
{
    long r = from ? guest_read(to, from, 4 * sizeof *to) : 0;
    for (int i = 1; r == 0 && from && i < 4; i += 2)
        to[i] = to[i] == -1 ? 0x3fffffff : to[i] == -2 ? 0x3ffffffe : to[i] < 0 || to[i] >= 1000000000 ? (r = -EINVAL) : to[i];
    return r;
}

long call_futimens(struct call *c)
{
    int64_t t[4];
    long r = timespecs(t, c->a[1]);
    return r < 0 ? r : kernel(SYS_utimensat, ARG(c, 0, int), 0, c->a[1] ? (long)t : 0, 0);
}

long call_utimensat(struct call *c)
{
    int64_t t[4];
    PATH(path, 1);
    long r = timespecs(t, c->a[2]);
    if (r == 0 && ARG(c, 3, int) & ~DF_AT_SYMLINK_NOFOLLOW)
        r = -EINVAL;
    return r < 0 ? r : kernel(SYS_utimensat, at_fd(c->a[0]), (long)path, c->a[2] ? (long)t : 0,
                           ARG(c, 3, int) ? AT_SYMLINK_NOFOLLOW : 0);
}

/* File flags (UF_*, SF_*) are none of Linux' file systems: clearing all is nothing, setting any is not supported. */
static long no_flags(unsigned long flags) { return flags ? -EOPNOTSUPP : 0; }
long call_chflags(struct call *c)
{
    PATH(path, 0);
    long r = kernel(SYS_faccessat, AT_FDCWD, (long)path, 0);
    return r < 0 ? r : no_flags(ARG(c, 1, unsigned));
}
long call_fchflags(struct call *c)
{
    return kernel(SYS_fcntl, ARG(c, 0, int), F_GETFD) < 0 ? -EBADF : no_flags(ARG(c, 1, unsigned));
}

/* sys/sys/unistd.h numbers; what a BSD file system answers (vop_stdpathconf). */
static long path_limit(int name)
{
    static const long limit[] = {[1] = 65535, [2] = 255, [3] = 255, [4] = 255, [5] = 1024, [6] = 512, [7] = 1, [8] = 1,
        [9] = 255};
    return name >= 1 && name <= 9 ? limit[name] : -EINVAL;
}

long call_pathconf(struct call *c)
{
    PATH(path, 0);
    long r = kernel(SYS_faccessat, AT_FDCWD, (long)path, 0);
    return r < 0 ? r : path_limit(ARG(c, 1, int));
}
long call_fpathconf(struct call *c)
{
    return kernel(SYS_fcntl, ARG(c, 0, int), F_GETFD) < 0 ? -EBADF : path_limit(ARG(c, 1, int));
}
