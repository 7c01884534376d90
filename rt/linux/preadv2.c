/* Scattered reads and writes with flags. Linux 4.6. */
#include "thread/cancel_points.h"

#include "internal.h"

#include <sys/syscall.h>
#include <sys/uio.h>

/* The offset is passed in two halves, of which a 64-bit kernel ignores the second (kernel, fs/read_write.c). */
ssize_t preadv2(int fd, const struct iovec *pieces, int count, off_t offset, int flags)
{
    return __r3_ret(r3_syscall6(fd, (long)pieces, count, offset, 0, flags, SYS_preadv2));
}

ssize_t pwritev2(int fd, const struct iovec *pieces, int count, off_t offset, int flags)
{
    return __r3_ret(r3_syscall6(fd, (long)pieces, count, offset, 0, flags, SYS_pwritev2));
}
