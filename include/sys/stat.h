/* POSIX.1-2024 <sys/stat.h>, Linux man statx(2): what a file is.
 * As POSIX.1-2024; struct stat's layout is in bits/stat.h. Thread- and signal-safe. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/mode.h>
#if __R3_GNU && __has_include(<bits/statx.h>)
#include <bits/statx.h>
#endif

typedef __dev_t dev_t;
typedef __ino_t ino_t;
typedef __mode_t mode_t;
typedef __nlink_t nlink_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __off_t off_t;
typedef __time_t time_t;
typedef __blksize_t blksize_t;
typedef __blkcnt_t blkcnt_t;

/* st_dev st_ino st_mode st_nlink st_uid st_gid st_rdev
 * st_size     bytes
 * st_blksize  bytes that are best read at once
 * st_blocks   units of 512 bytes
 * st_atim st_mtim st_ctim (and st_atime ..., their seconds) */
#include <bits/stat.h>

#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

#define S_ISDIR(mode)  (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode)  (((mode) & S_IFMT) == S_IFCHR)
#define S_ISBLK(mode)  (((mode) & S_IFMT) == S_IFBLK)
#define S_ISREG(mode)  (((mode) & S_IFMT) == S_IFREG)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISLNK(mode)  (((mode) & S_IFMT) == S_IFLNK)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define S_TYPEISMQ(buf)  0
#define S_TYPEISSEM(buf) 0
#define S_TYPEISSHM(buf) 0
#define S_TYPEISTMO(buf) 0

/* utimensat, in tv_nsec: UTIME_NOW, UTIME_OMIT. */
#include <bits/utime_now.h>

__R3_DECLS_BEGIN

int stat(const char *__restrict path, struct stat *__restrict result);
int lstat(const char *__restrict path, struct stat *__restrict result);
int fstat(int fd, struct stat *result);
int fstatat(int dir, const char *__restrict path, struct stat *__restrict result, int flags);

int chmod(const char *path, mode_t mode);
int fchmod(int fd, mode_t mode);
int fchmodat(int dir, const char *path, mode_t mode, int flags);
mode_t umask(mode_t mask);

int mkdir(const char *path, mode_t mode);
int mkdirat(int dir, const char *path, mode_t mode);
int mkfifo(const char *path, mode_t mode);
int mkfifoat(int dir, const char *path, mode_t mode);
int mknod(const char *path, mode_t mode, dev_t device);
int mknodat(int dir, const char *path, mode_t mode, dev_t device);

int utimensat(int dir, const char *path, const struct timespec times[2], int flags);
int futimens(int fd, const struct timespec times[2]);

#if __R3_BSD
#define S_IREAD  S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC  S_IXUSR
#define ACCESSPERMS (S_IRWXU | S_IRWXG | S_IRWXO)
#define ALLPERMS    (S_ISUID | S_ISGID | S_ISVTX | ACCESSPERMS)
#define DEFFILEMODE 0666
#define S_BLKSIZE   512
#endif

#if __R3_GNU && __has_include(<bits/statx.h>)
int statx(int dir, const char *__restrict path, int flags, unsigned int mask,
          struct statx *__restrict result);
#endif

__R3_DECLS_END

#if __R3_LFS64
#define stat64    stat
#define fstat64   fstat
#define lstat64   lstat
#define fstatat64 fstatat
#endif

#endif
