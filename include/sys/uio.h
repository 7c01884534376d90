/* POSIX.1-2024 <sys/uio.h>, Linux man preadv2(2), process_vm_readv(2): scattered reads and writes.
 * As POSIX.1-2024 / the Linux manual; counts are pieces, at most UIO_MAXIOV. Thread- and signal-safe. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <features.h>
#include <bits/types.h>
#include <bits/iovec.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __off_t off_t;
typedef __pid_t pid_t;

__R3_DECLS_BEGIN

ssize_t readv(int fd, const struct iovec *pieces, int count);
ssize_t writev(int fd, const struct iovec *pieces, int count);

#if __R3_BSD
ssize_t preadv(int fd, const struct iovec *pieces, int count, off_t offset);
ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t offset);
#endif

#if __R3_GNU && __has_include(<bits/rw_flags.h>)
#include <bits/rw_flags.h>

ssize_t preadv2(int fd, const struct iovec *pieces, int count, off_t offset, int flags);
ssize_t pwritev2(int fd, const struct iovec *pieces, int count, off_t offset, int flags);
ssize_t process_vm_readv(pid_t pid, const struct iovec *local, unsigned long local_count,
                         const struct iovec *remote, unsigned long remote_count, unsigned long flags);
ssize_t process_vm_writev(pid_t pid, const struct iovec *local, unsigned long local_count,
                          const struct iovec *remote, unsigned long remote_count,
                          unsigned long flags);
#endif

__R3_DECLS_END

#if __R3_LFS64
#define preadv64  preadv
#define pwritev64 pwritev
#endif

#endif
