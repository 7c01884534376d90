/* ISO C17 7.5, POSIX.1-2024 <errno.h>: the error of the calling thread.
 *
 * Functions set errno when they fail and otherwise leave it alone. A program that never names errno has no
 * thread-local variable for it. Values: those that all
 * kernels share; bits/errno.h has those above 34. */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <features.h>
#include <bits/errno.h>
#include <bits/errno_more.h>

#define EPERM    1  /* Operation not permitted */
#define ENOENT   2  /* No such file or directory */
#define ESRCH    3  /* No such process */
#define EINTR    4  /* Interrupted system call */
#define EIO      5  /* Input/output error */
#define ENXIO    6  /* No such device or address */
#define E2BIG    7  /* Argument list too long */
#define ENOEXEC  8  /* Exec format error */
#define EBADF    9  /* Bad file descriptor */
#define ECHILD   10 /* No child process */
#define ENOMEM   12 /* Out of memory */
#define EACCES   13 /* Permission denied */
#define EFAULT   14 /* Bad address */
#define ENOTBLK  15 /* Block device required */
#define EBUSY    16 /* Resource busy */
#define EEXIST   17 /* File exists */
#define EXDEV    18 /* Cross-device link */
#define ENODEV   19 /* No such device */
#define ENOTDIR  20 /* Not a directory */
#define EISDIR   21 /* Is a directory */
#define EINVAL   22 /* Invalid argument */
#define ENFILE   23 /* Too many open files in system */
#define EMFILE   24 /* Too many open files */
#define ENOTTY   25 /* Not a terminal */
#define ETXTBSY  26 /* Text file busy */
#define EFBIG    27 /* File too large */
#define ENOSPC   28 /* No space left on device */
#define ESPIPE   29 /* Invalid seek */
#define EROFS    30 /* Read-only file system */
#define EMLINK   31 /* Too many links */
#define EPIPE    32 /* Broken pipe */
#define EDOM     33 /* Argument outside the domain */
#define ERANGE   34 /* Result out of range */

#define EWOULDBLOCK EAGAIN
#define ENOTSUP     EOPNOTSUPP

__R3_DECLS_BEGIN

int *__errno_location(void) __attribute__((__const__));
#define errno (*__errno_location())

#if __R3_GNU
extern char *program_invocation_name, *program_invocation_short_name;
#endif

__R3_DECLS_END

#endif
