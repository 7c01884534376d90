/* Files and directories by name and descriptor. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_FILE_H
#define R3_RT_SYS_FILE_H

#include <fcntl.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_openat(int dir, const char *path, int flags, mode_t mode)
{
    return r3_syscall4(dir, (long)path, flags, mode, SYS_openat);
}

static inline long sys_lseek(int fd, off_t offset, int whence) { return r3_syscall3(fd, offset, whence, SYS_lseek); }
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

#endif
