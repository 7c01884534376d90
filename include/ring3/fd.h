/* Descriptors of any kind: pipes, terminals, what a parent or a library handed over. Result or -errno, never errno.
 * All are thread-safe and async-signal-safe. Source: read(2), write(2), fcntl(2), close(2). */
#ifndef R3_FD_H
#define R3_FD_H

#include <stddef.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Reads up to len_bytes. Result: bytes read, 0 at the end.
 * -EAGAIN: nothing there now; -EINTR: a signal handler ran first; -EBADF, -EIO, -EISDIR, -EFAULT: read(2). */
ssize_t r3_fd_read(int fd, void *buf, size_t len_bytes);

/* Writes up to len_bytes. Result: bytes written, which may be fewer.
 * -EAGAIN: no room now; -EINTR; -EPIPE: nobody will read it, and SIGPIPE is raised (sockets: r3_tcp_write does not);
 * -EBADF, -EIO, -ENOSPC, -EFBIG, -EDQUOT, -EFAULT: write(2). */
ssize_t r3_fd_write(int fd, const void *buf, size_t len_bytes);

/* Makes a descriptor that was born elsewhere non-blocking and close-on-exec, as those of ring3 are from birth.
 * Result: 0. -EBADF. Note that O_NONBLOCK belongs to the open file: whoever shares it sees it too. */
int r3_fd_adopt(int fd);

/* Closes. Result: 0; the descriptor is gone in every case, so never close again.
 * -EBADF: it was not open; -EIO, -ENOSPC, -EDQUOT: an earlier write failed. */
int r3_fd_close(int fd);

#ifdef __cplusplus
}
#endif

#endif
