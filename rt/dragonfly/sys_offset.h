/* Calls with an offset, where DragonFly has arguments of its own: an unused word before the offset, flags before that of
 * the extp* calls. Typed system calls: result or -errno. */
#ifndef R3_RT_SYS_OFFSET_H
#define R3_RT_SYS_OFFSET_H

#include "syscall_more.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>

static inline long sys_lseek(int fd, off_t offset, int whence) { return r3_syscall4(fd, 0, offset, whence, SYS_lseek); }
static inline long sys_ftruncate(int fd, off_t len) { return r3_syscall3(fd, 0, len, SYS_ftruncate); }
static inline long sys_truncate(const char *path, off_t len) { return r3_syscall3((long)path, 0, len, SYS_truncate); }

/* The kernel takes an offset of -1 as "where the descriptor stands"; POSIX wants EINVAL for all that are negative. */
static inline long sys_pread(int fd, void *buf, size_t len, off_t offset)
{
    return offset < 0 ? -EINVAL : r3_syscall5(fd, (long)buf, (long)len, 0, offset, SYS_extpread);
}

static inline long sys_pwrite(int fd, const void *buf, size_t len, off_t offset)
{
    return offset < 0 ? -EINVAL : r3_syscall5(fd, (long)buf, (long)len, 0, offset, SYS_extpwrite);
}

static inline long sys_preadv(int fd, const struct iovec *iov, int count, off_t offset)
{
    return offset < 0 ? -EINVAL : r3_syscall5(fd, (long)iov, count, 0, offset, SYS_extpreadv);
}

static inline long sys_pwritev(int fd, const struct iovec *iov, int count, off_t offset)
{
    return offset < 0 ? -EINVAL : r3_syscall5(fd, (long)iov, count, 0, offset, SYS_extpwritev);
}

/* The two descriptors are two results; the call writes no array. */
static inline long sys_pipe2(int fds[2], int flags)
{
    long write_end, r = r3_syscall_pair(0, flags, SYS_pipe2, &write_end);
    if (r < 0)
        return r;
    fds[0] = (int)r;
    fds[1] = (int)write_end;
    return 0;
}

#endif
