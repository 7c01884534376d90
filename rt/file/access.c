/* Modes, owners and times of files. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
#include <utime.h>

/* Flags came with faccessat2 (Linux 5.8). AT_EACCESS without it: right when the real and effective ids are the same,
 * which is asked of the kernel; otherwise the kernel's ENOSYS is passed on, rather than a guess. */
int faccessat(int dir, const char *path, int mode, int flags)
{
    if (!flags)
        return (int)__r3_ret(sys_faccessat(dir, path, mode));
    long r = sys_faccessat2(dir, path, mode, flags);
    if (r == -ENOSYS && flags == AT_EACCESS && sys_getuid() == sys_geteuid() && sys_getgid() == sys_getegid())
        r = sys_faccessat(dir, path, mode);
    return (int)__r3_ret(r);
}

int access(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, 0); }
int eaccess(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, AT_EACCESS); }
int euidaccess(const char *path, int mode) __r3_alias(eaccess);

int fchmod(int fd, mode_t mode) { return (int)__r3_ret(sys_fchmod(fd, mode)); }

/* Flags came with fchmodat2 (Linux 6.6). A symbolic link has no mode to change on older ones. */
int fchmodat(int dir, const char *path, mode_t mode, int flags)
{
    if (!flags)
        return (int)__r3_ret(sys_fchmodat(dir, path, mode));
    long r = sys_fchmodat2(dir, path, mode, flags);
    return (int)__r3_ret(r == -ENOSYS ? -EOPNOTSUPP : r);
}

int chmod(const char *path, mode_t mode) { return fchmodat(AT_FDCWD, path, mode, 0); }
mode_t umask(mode_t mask) { return (mode_t)sys_umask(mask); }

int fchown(int fd, uid_t uid, gid_t gid) { return (int)__r3_ret(sys_fchown(fd, uid, gid)); }

int fchownat(int dir, const char *path, uid_t uid, gid_t gid, int flags)
{
    return (int)__r3_ret(sys_fchownat(dir, path, uid, gid, flags));
}

int chown(const char *path, uid_t uid, gid_t gid) { return fchownat(AT_FDCWD, path, uid, gid, 0); }

int lchown(const char *path, uid_t uid, gid_t gid)
{
    return fchownat(AT_FDCWD, path, uid, gid, AT_SYMLINK_NOFOLLOW);
}

int utimensat(int dir, const char *path, const struct timespec times[2], int flags)
{
    return (int)__r3_ret(sys_utimensat(dir, path, times, flags));
}

int futimens(int fd, const struct timespec times[2]) { return utimensat(fd, 0, times, 0); }

static int set_times(int dir, const char *path, const struct timeval times[2], int flags)
{
    struct timespec exact[2];
    if (!times)
        return utimensat(dir, path, 0, flags);
    for (int i = 0; i < 2; i++) {
        if (times[i].tv_usec < 0 || times[i].tv_usec > 999999)
            return (int)__r3_ret(-EINVAL);
        exact[i] = (struct timespec){.tv_sec = times[i].tv_sec, .tv_nsec = times[i].tv_usec * 1000};
    }
    return utimensat(dir, path, exact, flags);
}

int utimes(const char *path, const struct timeval times[2]) { return set_times(AT_FDCWD, path, times, 0); }

int lutimes(const char *path, const struct timeval times[2])
{
    return set_times(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW);
}

int futimes(int fd, const struct timeval times[2]) { return set_times(fd, 0, times, 0); }

int utime(const char *path, const struct utimbuf *times)
{
    struct timespec exact[2];
    if (times) {
        exact[0] = (struct timespec){.tv_sec = times->actime};
        exact[1] = (struct timespec){.tv_sec = times->modtime};
    }
    return utimensat(AT_FDCWD, path, times ? exact : 0, 0);
}
