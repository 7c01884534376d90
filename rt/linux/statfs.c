/* File systems: their size and what is left. */
#include "internal.h"
#include "sys.h"

#include <sys/statfs.h>
#include <sys/statvfs.h>

int statfs(const char *path, struct statfs *fs) { return (int)__r3_ret(sys_statfs(path, fs)); }
int fstatfs(int fd, struct statfs *fs) { return (int)__r3_ret(sys_fstatfs(fd, fs)); }

static int convert(long r, const struct statfs *fs, struct statvfs *vfs)
{
    if (r < 0)
        return (int)__r3_ret(r);
    *vfs = (struct statvfs){
        .f_bsize = (unsigned long)fs->f_bsize,
        .f_frsize = (unsigned long)(fs->f_frsize ? fs->f_frsize : fs->f_bsize),
        .f_blocks = fs->f_blocks,
        .f_bfree = fs->f_bfree,
        .f_bavail = fs->f_bavail,
        .f_files = fs->f_files,
        .f_ffree = fs->f_ffree,
        .f_favail = fs->f_ffree,
        .f_fsid = (unsigned)fs->f_fsid.__val[0],
        .f_flag = (unsigned long)fs->f_flags,
        .f_namemax = (unsigned long)fs->f_namelen,
        .f_type = (unsigned)fs->f_type,
    };
    return 0;
}

int statvfs(const char *restrict path, struct statvfs *restrict vfs)
{
    struct statfs fs;
    return convert(sys_statfs(path, &fs), &fs, vfs);
}

int fstatvfs(int fd, struct statvfs *vfs)
{
    struct statfs fs;
    return convert(sys_fstatfs(fd, &fs), &fs, vfs);
}
