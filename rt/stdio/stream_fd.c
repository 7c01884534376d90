/* Streams over descriptors: their operations, and the making of one. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"
#include "sys.h"

static long read_fd(FILE *f, void *to, size_t len)
{
    return sys_read(f->fd, to, len);
}

static long write_fd(FILE *f, const struct iovec *parts, int count)
{
    return count == 1 ? sys_write(f->fd, parts->iov_base, parts->iov_len) : sys_writev(f->fd, parts, count);
}

static long seek_fd(FILE *f, off_t offset, int whence)
{
    return sys_lseek(f->fd, offset, whence);
}

static long close_fd(FILE *f)
{
    return sys_close(f->fd);
}

const struct __r3_stream_operations __r3_stream_fd = {read_fd, write_fd, seek_fd, close_fd};
