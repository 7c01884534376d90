/* What a file is. All forms go through statx (Linux 4.11): its one layout for every CPU spares us the kernel's
 * struct stat, of which there are six and which loongarch64 did not have before 6.11. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

static inline struct timespec time_of(struct statx_timestamp t)
{
    return (struct timespec){.tv_sec = t.tv_sec, .tv_nsec = t.tv_nsec};
}

int fstatat(int dir, const char *restrict path, struct stat *restrict st, int flags)
{
    struct statx x;
    long r = sys_statx(dir, path, flags | AT_NO_AUTOMOUNT, STATX_BASIC_STATS, &x);
    if (r < 0)
        return (int)__r3_ret(r);
    *st = (struct stat){
        .st_dev = makedev(x.stx_dev_major, x.stx_dev_minor),
        .st_ino = x.stx_ino,
        .st_mode = x.stx_mode,
        .st_nlink = x.stx_nlink,
        .st_uid = x.stx_uid,
        .st_gid = x.stx_gid,
        .st_rdev = makedev(x.stx_rdev_major, x.stx_rdev_minor),
        .st_size = (off_t)x.stx_size,
        .st_blksize = (blksize_t)x.stx_blksize,
        .st_blocks = (blkcnt_t)x.stx_blocks,
        .st_atim = time_of(x.stx_atime),
        .st_mtim = time_of(x.stx_mtime),
        .st_ctim = time_of(x.stx_ctime),
    };
    return 0;
}

int fstat(int fd, struct stat *st)
{
    return fd < 0 ? (int)__r3_ret(-EBADF) : fstatat(fd, "", st, AT_EMPTY_PATH);
}

int stat(const char *restrict path, struct stat *restrict st) { return fstatat(AT_FDCWD, path, st, 0); }

int lstat(const char *restrict path, struct stat *restrict st)
{
    return fstatat(AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW);
}

int statx(int dir, const char *restrict path, int flags, unsigned mask, struct statx *restrict st)
{
    return (int)__r3_ret(sys_statx(dir, path, flags, mask, st));
}
