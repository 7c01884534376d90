/* File systems: their size and what is left. */
#include "internal.h"
#include "sys_file.h"

#include <sys/mount.h>
#include <sys/statvfs.h>

int statfs(const char *path, struct statfs *fs) { return (int)__r3_ret(sys_statfs(path, fs)); }
int fstatfs(int fd, struct statfs *fs) { return (int)__r3_ret(sys_fstatfs(fd, fs)); }

int statvfs(const char *restrict path, struct statvfs *restrict vfs)
{
    return (int)__r3_ret(r3_syscall2((long)path, (long)vfs, SYS_statvfs));
}

int fstatvfs(int fd, struct statvfs *vfs) { return (int)__r3_ret(r3_syscall2(fd, (long)vfs, SYS_fstatvfs)); }

int getfsstat(struct statfs *list, long bytes, int flags)
{
    return (int)__r3_ret(r3_syscall3((long)list, bytes, flags, SYS_getfsstat));
}

int getvfsstat(struct statfs *list, struct statvfs *vfs_list, long vfs_bytes, int flags)
{
    return (int)__r3_ret(r3_syscall4((long)list, (long)vfs_list, vfs_bytes, flags, SYS_getvfsstat));
}
