/* Bytes in and out of descriptors. A short count is the caller's to handle, as POSIX says; nothing here retries. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <sys/uio.h>
#include <unistd.h>

ssize_t read(int fd, void *buf, size_t len) { return __r3_ret(sys_read(fd, buf, len)); }
ssize_t write(int fd, const void *buf, size_t len) { return __r3_ret(sys_write(fd, buf, len)); }
ssize_t readv(int fd, const struct iovec *iov, int count) { return __r3_ret(sys_readv(fd, iov, count)); }
ssize_t writev(int fd, const struct iovec *iov, int count) { return __r3_ret(sys_writev(fd, iov, count)); }

ssize_t pread(int fd, void *buf, size_t len, off_t offset) { return __r3_ret(sys_pread(fd, buf, len, offset)); }

ssize_t pwrite(int fd, const void *buf, size_t len, off_t offset)
{
    return __r3_ret(sys_pwrite(fd, buf, len, offset));
}

ssize_t preadv(int fd, const struct iovec *iov, int count, off_t offset)
{
    return __r3_ret(sys_preadv(fd, iov, count, offset));
}

ssize_t pwritev(int fd, const struct iovec *iov, int count, off_t offset)
{
    return __r3_ret(sys_pwritev(fd, iov, count, offset));
}
