/* POSIX.1-2024 <fcntl.h> and man fcntl(2), open(2): files and their flags.
 * As POSIX.1-2024 / the kernel's manual; offsets and sizes are bytes. Thread- and signal-safe. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/iovec.h>
#include <bits/mode.h>

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

/* O_ flags, F_ commands and struct flock, AT_ and POSIX_FADV_ values. */
#include <bits/fcntl.h>

__R3_DECLS_BEGIN

int open(const char *path, int flags, ...);
int openat(int dir, const char *path, int flags, ...);
int creat(const char *path, mode_t mode);
int fcntl(int fd, int command, ...);
int posix_fadvise(int fd, off_t start, off_t size, int advice); /* 0 or an error number */
int posix_fallocate(int fd, off_t start, off_t size);           /* 0 or an error number */

__R3_DECLS_END

#if __R3_POSIX
#include <bits/seek.h>
#include <bits/access.h>
#endif

#if __R3_BSD
#define F_ULOCK 0 /* lockf */
#define F_LOCK  1
#define F_TLOCK 2
#define F_TEST  3

#define FAPPEND   O_APPEND
#define FFSYNC    O_SYNC
#define FASYNC    O_ASYNC
#define FNONBLOCK O_NONBLOCK
#define FNDELAY   O_NDELAY
#endif

#if __R3_LFS64
#define open64            open
#define openat64          openat
#define creat64           creat
#define posix_fadvise64   posix_fadvise
#define posix_fallocate64 posix_fallocate
#define fallocate64       fallocate
#define F_GETLK64         F_GETLK
#define F_SETLK64         F_SETLK
#define F_SETLKW64        F_SETLKW
#define flock64           flock
#endif

#endif
