/* Names in the file system: making, linking, renaming, removing, and who may. All through the *at system calls, the
 * only ones that every CPU has. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int unlinkat(int dir, const char *path, int flags) { return (int)__r3_ret(sys_unlinkat(dir, path, flags)); }
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

/* Linux answers EISDIR to unlink of a directory; POSIX wants EPERM, which may have other reasons too. */
int remove(const char *path)
{
    long r = sys_unlinkat(AT_FDCWD, path, 0);
    if (r == -EISDIR || r == -EPERM) {
        long as_folder = sys_unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
        r = as_folder == -ENOTDIR ? r : as_folder;
    }
    return (int)__r3_ret(r);
}

int renameat(int from_dir, const char *from, int to_dir, const char *to)
{
    return (int)__r3_ret(sys_renameat(from_dir, from, to_dir, to));
}

int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

int linkat(int from_dir, const char *from, int to_dir, const char *to, int flags)
{
    return (int)__r3_ret(sys_linkat(from_dir, from, to_dir, to, flags));
}

int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int symlinkat(const char *target, int dir, const char *path)
{
    return (int)__r3_ret(sys_symlinkat(target, dir, path));
}

int symlink(const char *target, const char *path) { return symlinkat(target, AT_FDCWD, path); }

/* The kernel refuses a length of 0, which POSIX lets give 0. */
ssize_t readlinkat(int dir, const char *restrict path, char *restrict buf, size_t len)
{
    char none;
    long r = sys_readlinkat(dir, path, len ? buf : &none, len ? len : 1);
    return __r3_ret(!len && r > 0 ? 0 : r);
}

ssize_t readlink(const char *restrict path, char *restrict buf, size_t len)
{
    return readlinkat(AT_FDCWD, path, buf, len);
}

int mkdirat(int dir, const char *path, mode_t mode) { return (int)__r3_ret(sys_mkdirat(dir, path, mode)); }
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int mknodat(int dir, const char *path, mode_t mode, dev_t device)
{
    return (int)__r3_ret(sys_mknodat(dir, path, mode, device));
}

int mknod(const char *path, mode_t mode, dev_t device) { return mknodat(AT_FDCWD, path, mode, device); }
int mkfifoat(int dir, const char *path, mode_t mode) { return (int)__r3_ret(sys_mkfifoat(dir, path, mode)); }
int mkfifo(const char *path, mode_t mode) { return mkfifoat(AT_FDCWD, path, mode); }

int chdir(const char *path) { return (int)__r3_ret(sys_chdir(path)); }
int fchdir(int fd) { return (int)__r3_ret(sys_fchdir(fd)); }
int chroot(const char *path) { return (int)__r3_ret(sys_chroot(path)); }
int truncate(const char *path, off_t len) { return (int)__r3_ret(sys_truncate(path, len)); }
void sync(void) { sys_sync(); }
