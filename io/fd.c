/* Descriptors of any kind: <ring3/fd.h>. */
#include <ring3/fd.h>

#include <bits/ring3_used_up.h>

#include "io/fd.h"
#include "sys.h"

#include <errno.h>

ssize_t r3_fd_read(int fd, void *buf, size_t len_bytes)
{
    ssize_t r = sys_read(fd, buf, len_bytes);
    __r3_read_gave(fd, r, len_bytes);
    return r;
}

ssize_t r3_fd_write(int fd, const void *buf, size_t len_bytes)
{
    ssize_t r = sys_write(fd, buf, len_bytes);
    __r3_write_gave(fd, r, len_bytes);
    return r;
}

/* Linux frees the number before it can be interrupted, so EINTR is no reason to try again: close(2), "Notes". */
int r3_fd_close(int fd)
{
    __r3_closes(fd);
    int r = (int)sys_close(fd);
    return r == -EINTR ? 0 : r;
}

int r3_fd_adopt(int fd)
{
    long r = sys_fcntl(fd, F_GETFL, 0);
    if (r >= 0)
        r = sys_fcntl(fd, F_SETFL, r | O_NONBLOCK);
    if (r >= 0)
        r = sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
    return (int)r;
}

int __r3_fd_adopt_or_close(int fd)
{
    if (fd < 0)
        return fd;
    int r = r3_fd_adopt(fd);
    if (r >= 0)
        return fd;
    sys_close(fd);
    return r;
}
