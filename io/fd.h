/* Between the files of io/ and net/. */
#ifndef R3_IO_FD_H
#define R3_IO_FD_H

/* For kernels and sandboxes that cannot make a descriptor non-blocking and close-on-exec at birth: does it afterwards.
 * Result: fd, or -errno with fd closed. A negative fd passes through. */
int __r3_fd_adopt_or_close(int fd);

#endif
