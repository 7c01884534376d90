/* Reading, writing and waiting on descriptors. Typed system calls: result or -errno; arguments as in section 2 of the
 * manual. */
#ifndef R3_RT_SYS_IO_H
#define R3_RT_SYS_IO_H

#include "sys_offset.h"
#include "sys_signal.h"
#include "syscall_more.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>

static inline long sys_read(int fd, void *buf, size_t len) { return r3_syscall3(fd, (long)buf, (long)len, SYS_read); }

static inline long sys_write(int fd, const void *buf, size_t len)
{
    return r3_syscall3(fd, (long)buf, (long)len, SYS_write);
}

static inline long sys_readv(int fd, const struct iovec *iov, int count)
{
    return r3_syscall3(fd, (long)iov, count, SYS_readv);
}

static inline long sys_writev(int fd, const struct iovec *iov, int count)
{
    return r3_syscall3(fd, (long)iov, count, SYS_writev);
}

/* As Linux' call: from *offset on, which moves; how much was sent, also if it was not all. */
static inline long sys_sendfile(int out, int in, off_t *offset, size_t len)
{
    off_t sent = 0;
    if (!len) /* would be all */
        return 0;
    long r = r3_syscall7(in, out, *offset, (long)len, 0, (long)&sent, 0, SYS_sendfile);
    *offset += sent;
    return sent ? sent : r;
}

static inline long sys_close(int fd) { return r3_syscall1(fd, SYS_close); }
static inline long sys_dup(int fd) { return r3_syscall1(fd, SYS_dup); }
static inline long sys_fcntl(int fd, int command, long arg) { return r3_syscall3(fd, command, arg, SYS_fcntl); }

/* No other command of fcntl than F_SETLKW waits for a lock. */
#define R3_F_SETLKW_OPEN_FILE F_SETLKW

static inline long sys_dup3(int fd, int to, int flags)
{
    if (fd == to || flags & ~O_CLOEXEC)
        return -EINVAL;
    return flags ? sys_fcntl(fd, F_DUP2FD_CLOEXEC, to) : r3_syscall2(fd, to, SYS_dup2);
}

static inline long sys_ioctl(int fd, unsigned long request, long arg)
{
    return r3_syscall3(fd, (long)request, arg, SYS_ioctl);
}

static inline long sys_ppoll(struct pollfd *fds, nfds_t count, struct timespec *timeout, const sigset_t *mask)
{
    return r3_syscall4((long)fds, (long)count, (long)timeout, (long)mask, SYS_ppoll);
}

static inline long sys_pselect6(int count, fd_set *read, fd_set *write, fd_set *except, struct timespec *timeout,
                                const sigset_t *mask)
{
    return r3_syscall6(count, (long)read, (long)write, (long)except, (long)timeout, (long)mask, SYS_pselect);
}

#endif
