/* Files and directories by name and descriptor. Typed system calls: result or -errno; arguments as in section 2 of the
 * manual. */
#ifndef R3_RT_SYS_FILE_H
#define R3_RT_SYS_FILE_H

#include "sys_offset.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>

struct statfs;
struct statvfs;

static inline long sys_openat(int dir, const char *path, int flags, mode_t mode)
{
    return r3_syscall4(dir, (long)path, flags, mode, SYS_openat);
}

/* Whether F_GETFL's flags say that the descriptor only names its file: there is no such thing. */
static inline int sys_only_names(long flags) { return (void)flags, 0; }

static inline long sys_unlinkat(int dir, const char *path, int flags)
{
    return r3_syscall3(dir, (long)path, flags, SYS_unlinkat);
}

/* *base: the place of the first entry, for sys_lseek. */
static inline long sys_getdirentries(int fd, void *buf, size_t len, long *base)
{
    return r3_syscall4(fd, (long)buf, (long)len, (long)base, SYS_getdirentries);
}

static inline long sys_readlinkat(int dir, const char *path, char *buf, size_t len)
{
    return r3_syscall4(dir, (long)path, (long)buf, (long)len, SYS_readlinkat);
}

static inline long sys_fsync(int fd) { return r3_syscall1(fd, SYS_fsync); }
static inline long sys_fdatasync(int fd) { return sys_fsync(fd); }
static inline long sys_sync(void) { return r3_syscall0(SYS_sync); }
static inline long sys_flock(int fd, int operation) { return r3_syscall2(fd, operation, SYS_flock); }

static inline long sys_fstatat(int dir, const char *path, struct stat *st, int flags)
{
    return r3_syscall4(dir, (long)path, (long)st, flags, SYS_fstatat);
}

static inline long sys_fstat(int fd, struct stat *st) { return r3_syscall2(fd, (long)st, SYS_fstat); }

/* What the runtime itself wants to know of an open file. */
struct sys_file_facts {
    unsigned long bytes, inode, device;
    unsigned mode;
};

static inline long sys_file_facts(int fd, struct sys_file_facts *facts)
{
    struct stat st;
    long r = sys_fstat(fd, &st);
    if (r >= 0)
        *facts = (struct sys_file_facts){(unsigned long)st.st_size, st.st_ino, st.st_dev, st.st_mode};
    return r;
}

static inline long sys_renameat(int from_dir, const char *from, int to_dir, const char *to)
{
    return r3_syscall4(from_dir, (long)from, to_dir, (long)to, SYS_renameat);
}

static inline long sys_linkat(int from_dir, const char *from, int to_dir, const char *to, int flags)
{
    return r3_syscall5(from_dir, (long)from, to_dir, (long)to, flags, SYS_linkat);
}

static inline long sys_symlinkat(const char *target, int dir, const char *path)
{
    return r3_syscall3((long)target, dir, (long)path, SYS_symlinkat);
}

static inline long sys_mkdirat(int dir, const char *path, mode_t mode)
{
    return r3_syscall3(dir, (long)path, mode, SYS_mkdirat);
}

static inline long sys_mkfifoat(int dir, const char *path, mode_t mode)
{
    return r3_syscall3(dir, (long)path, mode, SYS_mkfifoat);
}

/* mknod makes devices only (sys/kern/vfs_syscalls.c); a pipe with a name has a call of its own. */
static inline long sys_mknodat(int dir, const char *path, mode_t mode, dev_t device)
{
    if (S_ISFIFO(mode))
        return device ? -EINVAL : sys_mkfifoat(dir, path, mode & 07777);
    return r3_syscall4(dir, (long)path, mode, (long)device, SYS_mknodat);
}

static inline long sys_chdir(const char *path) { return r3_syscall1((long)path, SYS_chdir); }
static inline long sys_fchdir(int fd) { return r3_syscall1(fd, SYS_fchdir); }
static inline long sys_chroot(const char *path) { return r3_syscall1((long)path, SYS_chroot); }
static inline long sys_getcwd(char *buf, size_t len) { return r3_syscall2((long)buf, (long)len, SYS___getcwd); }

static inline long sys_faccessat2(int dir, const char *path, int mode, int flags)
{
    return r3_syscall4(dir, (long)path, mode, flags, SYS_faccessat);
}

static inline long sys_faccessat(int dir, const char *path, int mode) { return sys_faccessat2(dir, path, mode, 0); }
static inline long sys_fchmod(int fd, mode_t mode) { return r3_syscall2(fd, mode, SYS_fchmod); }

static inline long sys_fchmodat2(int dir, const char *path, mode_t mode, int flags)
{
    return r3_syscall4(dir, (long)path, mode, flags, SYS_fchmodat);
}

static inline long sys_fchmodat(int dir, const char *path, mode_t mode) { return sys_fchmodat2(dir, path, mode, 0); }
static inline long sys_umask(mode_t mask) { return r3_syscall1(mask, SYS_umask); }
static inline long sys_fchown(int fd, uid_t uid, gid_t gid) { return r3_syscall3(fd, uid, gid, SYS_fchown); }

static inline long sys_fchownat(int dir, const char *path, uid_t uid, gid_t gid, int flags)
{
    return r3_syscall5(dir, (long)path, uid, gid, flags, SYS_fchownat);
}

/* As on Linux, no path means the descriptor itself. */
static inline long sys_utimensat(int dir, const char *path, const struct timespec *times, int flags)
{
    if (!path)
        return flags ? -EINVAL : r3_syscall2(dir, (long)times, SYS_futimens);
    return r3_syscall4(dir, (long)path, (long)times, flags, SYS_utimensat);
}

static inline long sys_statfs(const char *path, struct statfs *fs)
{
    return r3_syscall2((long)path, (long)fs, SYS_statfs);
}

static inline long sys_fstatfs(int fd, struct statfs *fs) { return r3_syscall2(fd, (long)fs, SYS_fstatfs); }

#endif
