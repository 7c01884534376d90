/* Reading, writing and waiting on descriptors. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_IO_H
#define R3_RT_SYS_IO_H

#include "sys_signal.h"

#include <fcntl.h>
#include <poll.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <stddef.h>
#include <sys/epoll.h>
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

static inline long sys_pread(int fd, void *buf, size_t len, off_t offset)
{
    return r3_syscall4(fd, (long)buf, (long)len, offset, SYS_pread64);
}

static inline long sys_pwrite(int fd, const void *buf, size_t len, off_t offset)
{
    return r3_syscall4(fd, (long)buf, (long)len, offset, SYS_pwrite64);
}

static inline long sys_sendfile(int out, int in, off_t *offset, size_t len)
{
    return r3_syscall4(out, in, (long)offset, (long)len, SYS_sendfile);
}

static inline long sys_close(int fd) { return r3_syscall1(fd, SYS_close); }
static inline long sys_dup(int fd) { return r3_syscall1(fd, SYS_dup); }
static inline long sys_dup3(int fd, int to, int flags) { return r3_syscall3(fd, to, flags, SYS_dup3); }
static inline long sys_pipe2(int fds[2], int flags) { return r3_syscall2((long)fds, flags, SYS_pipe2); }
/* The other command of fcntl that waits for a lock. */
#define R3_F_SETLKW_OPEN_FILE F_OFD_SETLKW

static inline long sys_fcntl(int fd, int command, long arg) { return r3_syscall3(fd, command, arg, SYS_fcntl); }

static inline long sys_ioctl(int fd, unsigned long request, long arg)
{
    return r3_syscall3(fd, (long)request, arg, SYS_ioctl);
}

static inline long sys_ppoll(struct pollfd *fds, nfds_t count, struct timespec *timeout, const sigset_t *mask)
{
    return r3_syscall5((long)fds, (long)count, (long)timeout, (long)mask, R3_SIGSET_BYTES, SYS_ppoll);
}

static inline long sys_epoll_create1(int flags) { return r3_syscall1(flags, SYS_epoll_create1); }

static inline long sys_epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)
{
    return r3_syscall4(epfd, op, fd, (long)event, SYS_epoll_ctl);
}

static inline long sys_epoll_pwait(int epfd, struct epoll_event *events, int max, int timeout_ms, const sigset_t *mask)
{
    return r3_syscall6(epfd, (long)events, max, timeout_ms, (long)mask, R3_SIGSET_BYTES, SYS_epoll_pwait);
}

/* Linux 5.11. */
static inline long sys_epoll_pwait2(int epfd, struct epoll_event *events, int max, const struct timespec *timeout,
                                    const sigset_t *mask)
{
    return r3_syscall6(epfd, (long)events, max, (long)timeout, (long)mask, R3_SIGSET_BYTES, SYS_epoll_pwait2);
}

static inline long sys_eventfd2(unsigned initial, int flags) { return r3_syscall2(initial, flags, SYS_eventfd2); }

/* The offset is passed in two halves, of which a 64-bit kernel ignores the second (kernel, fs/read_write.c). */
static inline long sys_preadv(int fd, const struct iovec *iov, int count, off_t offset)
{
    return r3_syscall5(fd, (long)iov, count, offset, 0, SYS_preadv);
}

static inline long sys_pwritev(int fd, const struct iovec *iov, int count, off_t offset)
{
    return r3_syscall5(fd, (long)iov, count, offset, 0, SYS_pwritev);
}

/* The sixth argument is the address of the mask and its size. */
static inline long sys_pselect6(int count, fd_set *read, fd_set *write, fd_set *except, struct timespec *timeout,
                                const sigset_t *mask)
{
    long mask_and_size[2] = {(long)mask, R3_SIGSET_BYTES};
    return r3_syscall6(count, (long)read, (long)write, (long)except, (long)timeout, mask ? (long)mask_and_size : 0,
                       SYS_pselect6);
}

#endif
