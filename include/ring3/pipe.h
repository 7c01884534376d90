/* Pipe: bytes one way, between threads or processes. Read and write with r3_fd_read and r3_fd_write, or give an end to
 * a child. When all write ends are closed the reader is told (read_closed); when all read ends are, the writer (error,
 * write_closed), and its next write gives -EPIPE and raises SIGPIPE.
 * Linux 2.6.27 (pipe2). A kernel or sandbox without pipe2 gets a pair of Unix sockets: the same to those who keep to the
 * two directions, but the writer is told of the reader's end by write_closed alone, and the reading end is writable. */
#ifndef R3_PIPE_H
#define R3_PIPE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Makes a pipe: fds[0] reads what fds[1] wrote. Both non-blocking and close-on-exec. Result: 0.
 * -EMFILE, -ENFILE: no descriptor left; -ENOMEM. Thread-safe, async-signal-safe. Source: pipe(2). */
int r3_pipe_open(int fds[2]);

#ifdef __cplusplus
}
#endif

#endif
