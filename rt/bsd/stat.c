/* What a file is. */
#include "internal.h"
#include "sys_file.h"

#include <fcntl.h>
#include <sys/stat.h>

int fstatat(int dir, const char *restrict path, struct stat *restrict st, int flags)
{
    return (int)__r3_ret(sys_fstatat(dir, path, st, flags));
}

int fstat(int fd, struct stat *st) { return (int)__r3_ret(sys_fstat(fd, st)); }
int stat(const char *restrict path, struct stat *restrict st) { return fstatat(AT_FDCWD, path, st, 0); }

int lstat(const char *restrict path, struct stat *restrict st)
{
    return fstatat(AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW);
}
