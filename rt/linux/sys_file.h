/* Files and directories by name and descriptor. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_FILE_H
#define R3_RT_SYS_FILE_H

#include <fcntl.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>

struct statfs;

static inline long sys_openat(int dir, const char *path, int flags, mode_t mode)
{
    return r3_syscall4(dir, (long)path, flags, mode, SYS_openat);
}

static inline off_t sys_lseek(int fd, off_t offset, int whence) { return r3_syscall3(fd, offset, whence, SYS_lseek); }
static inline long sys_ftruncate(int fd, off_t len) { return r3_syscall2(fd, len, SYS_ftruncate); }

static inline long sys_unlinkat(int dir, const char *path, int flags)
{
    return r3_syscall3(dir, (long)path, flags, SYS_unlinkat);
}

static inline long sys_getdents64(int fd, void *buf, size_t len)
{
    return r3_syscall3(fd, (long)buf, (long)len, SYS_getdents64);
}

static inline long sys_readlinkat(int dir, const char *path, char *buf, size_t len)
{
    return r3_syscall4(dir, (long)path, (long)buf, (long)len, SYS_readlinkat);
}

static inline long sys_fsync(int fd) { return r3_syscall1(fd, SYS_fsync); }
static inline long sys_fdatasync(int fd) { return r3_syscall1(fd, SYS_fdatasync); }
static inline long sys_sync(void) { return r3_syscall0(SYS_sync); }
static inline long sys_flock(int fd, int operation) { return r3_syscall2(fd, operation, SYS_flock); }

static inline long sys_fallocate(int fd, int mode, off_t offset, off_t len)
{
    return r3_syscall4(fd, mode, offset, len, SYS_fallocate);
}

static inline long sys_fadvise(int fd, off_t offset, off_t len, int advice)
{
    return r3_syscall4(fd, offset, len, advice, SYS_fadvise64);
}

static inline long sys_truncate(const char *path, off_t len)
{
    return r3_syscall2((long)path, len, SYS_truncate);
}

static inline long sys_statx(int dir, const char *path, int flags, unsigned mask, struct statx *st)
{
    return r3_syscall5(dir, (long)path, flags, mask, (long)st, SYS_statx);
}

/* What the runtime itself wants to know of an open file. */
struct sys_file_facts {
    __kulong_t bytes, inode, device;
    unsigned mode;
};

static inline long sys_file_facts(int fd, struct sys_file_facts *facts)
{
    struct statx st;
    long r = sys_statx(fd, "", AT_EMPTY_PATH, STATX_SIZE | STATX_TYPE | STATX_INO, &st);
    if (r >= 0)
        *facts = (struct sys_file_facts){st.stx_size, st.stx_ino, (__kulong_t)st.stx_dev_major << 32 | st.stx_dev_minor,
                                         st.stx_mode};
    return r;
}

/* Whether F_GETFL's flags say that the descriptor only names its file. */
static inline int sys_only_names(long flags) { return (flags & O_PATH) != 0; }

static inline long sys_renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags)
{
    return r3_syscall5(from_dir, (long)from, to_dir, (long)to, flags, SYS_renameat2);
}

static inline long sys_renameat(int from_dir, const char *from, int to_dir, const char *to)
{
    return sys_renameat2(from_dir, from, to_dir, to, 0);
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

static inline long sys_mknodat(int dir, const char *path, mode_t mode, dev_t device)
{
    return r3_syscall4(dir, (long)path, mode, (long)device, SYS_mknodat);
}

static inline long sys_mkfifoat(int dir, const char *path, mode_t mode)
{
    return sys_mknodat(dir, path, mode | S_IFIFO, 0);
}

static inline long sys_chdir(const char *path) { return r3_syscall1((long)path, SYS_chdir); }
static inline long sys_fchdir(int fd) { return r3_syscall1(fd, SYS_fchdir); }
static inline long sys_chroot(const char *path) { return r3_syscall1((long)path, SYS_chroot); }
static inline long sys_getcwd(char *buf, size_t len) { return r3_syscall2((long)buf, (long)len, SYS_getcwd); }

static inline long sys_faccessat(int dir, const char *path, int mode)
{
    return r3_syscall3(dir, (long)path, mode, SYS_faccessat);
}

/* Linux 5.8. */
static inline long sys_faccessat2(int dir, const char *path, int mode, int flags)
{
    return r3_syscall4(dir, (long)path, mode, flags, SYS_faccessat2);
}

static inline long sys_fchmod(int fd, mode_t mode) { return r3_syscall2(fd, mode, SYS_fchmod); }

static inline long sys_fchmodat(int dir, const char *path, mode_t mode)
{
    return r3_syscall3(dir, (long)path, mode, SYS_fchmodat);
}

/* Linux 6.6. */
static inline long sys_fchmodat2(int dir, const char *path, mode_t mode, int flags)
{
    return r3_syscall4(dir, (long)path, mode, flags, SYS_fchmodat2);
}

static inline long sys_umask(mode_t mask) { return r3_syscall1(mask, SYS_umask); }
static inline long sys_fchown(int fd, uid_t uid, gid_t gid) { return r3_syscall3(fd, uid, gid, SYS_fchown); }

static inline long sys_fchownat(int dir, const char *path, uid_t uid, gid_t gid, int flags)
{
    return r3_syscall5(dir, (long)path, uid, gid, flags, SYS_fchownat);
}

static inline long sys_utimensat(int dir, const char *path, const struct timespec *times, int flags)
{
    return r3_syscall4(dir, (long)path, (long)times, flags, SYS_utimensat);
}

static inline long sys_statfs(const char *path, struct statfs *fs)
{
    return r3_syscall2((long)path, (long)fs, SYS_statfs);
}

static inline long sys_fstatfs(int fd, struct statfs *fs) { return r3_syscall2(fd, (long)fs, SYS_fstatfs); }

static inline long sys_copy_file_range(int in, off_t *in_offset, int out, off_t *out_offset, size_t len, unsigned flags)
{
    return r3_syscall6(in, (long)in_offset, out, (long)out_offset, (long)len, flags, SYS_copy_file_range);
}

static inline long sys_splice(int in, off_t *in_offset, int out, off_t *out_offset, size_t len, unsigned flags)
{
    return r3_syscall6(in, (long)in_offset, out, (long)out_offset, (long)len, flags, SYS_splice);
}

#endif
