/* POSIX.1-2024 <fcntl.h> and Linux man fcntl(2), open(2), fallocate(2), splice(2): files and their flags.
 * As POSIX.1-2024 / the Linux manual; offsets and sizes are bytes. Thread- and signal-safe. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/iovec.h>
#include <bits/open_flags.h>
#include <bits/open_flags_cpu.h>
#include <bits/fadvise.h>
#include <bits/flock_cmd.h>
#include <bits/mode.h>

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

/* open: how. bits/ has the flags that differ between CPUs. */
#define O_RDONLY  0
#define O_WRONLY  01
#define O_RDWR    02
#define O_TRUNC   01000
#define O_NOATIME 01000000
#define O_CLOEXEC 02000000
#define O_PATH    010000000
#define O_TMPFILE (020000000 | O_DIRECTORY)
#define O_SEARCH  O_PATH
#define O_EXEC    O_PATH
#define O_TTY_INIT 0
#define O_NDELAY  O_NONBLOCK
#define O_RSYNC   O_SYNC
#define O_ACCMODE (03 | O_SEARCH) /* an O_PATH descriptor is an access mode of its own, as in musl */

/* fcntl: commands. F_GETLK, F_SETOWN and F_GETOWN are in bits/flock_cmd.h. */
#define F_DUPFD         0
#define F_GETFD         1
#define F_SETFD         2
#define F_GETFL         3
#define F_SETFL         4
#define F_SETLK         6
#define F_SETLKW        7
#define F_DUPFD_CLOEXEC 1030
#define FD_CLOEXEC      1

#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2

struct flock {
    short l_type;   /* F_RDLCK, F_WRLCK, F_UNLCK */
    short l_whence; /* SEEK_SET, SEEK_CUR, SEEK_END */
    off_t l_start;
    off_t l_len;    /* 0: to the end, however far it moves */
    pid_t l_pid;    /* set by F_GETLK */
};
__R3_PIN_SIZE(struct flock, 32, 8);
__R3_PIN_FIELD(struct flock, l_start, 8);

/* The ...at functions. */
#define AT_FDCWD            (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_REMOVEDIR        0x200
#define AT_EACCESS          0x200
#define AT_SYMLINK_FOLLOW   0x400

#define POSIX_FADV_NORMAL     0
#define POSIX_FADV_RANDOM     1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED   3

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

#define F_OFD_GETLK  36 /* locks of the open file description */
#define F_OFD_SETLK  37
#define F_OFD_SETLKW 38
#endif

#if __R3_BSD
#define F_ULOCK 0 /* lockf */
#define F_LOCK  1
#define F_TLOCK 2
#define F_TEST  3

/* Linux: AT_ flags. */
#define AT_NO_AUTOMOUNT       0x800
#define AT_EMPTY_PATH         0x1000
#define AT_STATX_SYNC_TYPE    0x6000
#define AT_STATX_SYNC_AS_STAT 0x0000
#define AT_STATX_FORCE_SYNC   0x2000
#define AT_STATX_DONT_SYNC    0x4000
#define AT_RECURSIVE          0x8000
#define AT_RENAME_NOREPLACE   0x0001
#define AT_RENAME_EXCHANGE    0x0002
#define AT_RENAME_WHITEOUT    0x0004
#define AT_HANDLE_FID         0x200
#define AT_HANDLE_MNT_ID_UNIQUE 0x001

/* Linux: fcntl commands. */
#define F_SETSIG        10
#define F_GETSIG        11
#define F_SETOWN_EX     15
#define F_GETOWN_EX     16
#define F_GETOWNER_UIDS 17
#define F_SETLEASE      1024
#define F_GETLEASE      1025
#define F_NOTIFY        1026
#define F_DUPFD_QUERY   1027
#define F_CREATED_QUERY 1028
#define F_CANCELLK      1029
#define F_SETPIPE_SZ    1031
#define F_GETPIPE_SZ    1032
#define F_ADD_SEALS     1033
#define F_GET_SEALS     1034
#define F_GET_RW_HINT       1035
#define F_SET_RW_HINT       1036
#define F_GET_FILE_RW_HINT  1037
#define F_SET_FILE_RW_HINT  1038

#define F_SEAL_SEAL         0x01
#define F_SEAL_SHRINK       0x02
#define F_SEAL_GROW         0x04
#define F_SEAL_WRITE        0x08
#define F_SEAL_FUTURE_WRITE 0x10
#define F_SEAL_EXEC         0x20

#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_NONE    1
#define RWH_WRITE_LIFE_SHORT   2
#define RWH_WRITE_LIFE_MEDIUM  3
#define RWH_WRITE_LIFE_LONG    4
#define RWH_WRITE_LIFE_EXTREME 5
#define RWF_WRITE_LIFE_NOT_SET RWH_WRITE_LIFE_NOT_SET

#define DN_ACCESS    0x00000001 /* F_NOTIFY */
#define DN_MODIFY    0x00000002
#define DN_CREATE    0x00000004
#define DN_DELETE    0x00000008
#define DN_RENAME    0x00000010
#define DN_ATTRIB    0x00000020
#define DN_MULTISHOT 0x80000000

#define FAPPEND   O_APPEND
#define FFSYNC    O_SYNC
#define FASYNC    O_ASYNC
#define FNONBLOCK O_NONBLOCK
#define FNDELAY   O_NDELAY
#endif

#if __R3_GNU
#define F_OWNER_TID  0
#define F_OWNER_PID  1
#define F_OWNER_PGRP 2
#define F_OWNER_GID  F_OWNER_PGRP

struct f_owner_ex {
    int   type;
    pid_t pid;
};
__R3_PIN_SIZE(struct f_owner_ex, 8, 4);

struct file_handle {
    unsigned int handle_bytes;
    int          handle_type;
    __R3_FLEXIBLE(unsigned char, f_handle);
};
__R3_PIN_SIZE(struct file_handle, 8, 4);
#define MAX_HANDLE_SZ 128

#include <linux/falloc.h>

#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE       2
#define SYNC_FILE_RANGE_WAIT_AFTER  4

#define SPLICE_F_MOVE     1
#define SPLICE_F_NONBLOCK 2
#define SPLICE_F_MORE     4
#define SPLICE_F_GIFT     8

typedef __off_t loff_t;

__R3_DECLS_BEGIN

int fallocate(int fd, int mode, off_t start, off_t size);
int name_to_handle_at(int dir, const char *path, struct file_handle *handle, int *mount_id, int flags);
int open_by_handle_at(int mount_fd, struct file_handle *handle, int flags);
ssize_t readahead(int fd, off_t start, size_t size);
int sync_file_range(int fd, off_t start, off_t size, unsigned int flags);
ssize_t vmsplice(int fd, const struct iovec *pieces, size_t count, unsigned int flags);
ssize_t splice(int from, off_t *from_offset, int to, off_t *to_offset, size_t size, unsigned int flags);
ssize_t tee(int from, int to, size_t size, unsigned int flags);

__R3_DECLS_END
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
