/* The flags of open, fcntl and the ...at functions on Linux: asm-generic/fcntl.h, linux/fcntl.h, linux/fadvise.h. */
#include <bits/open_flags.h>
#include <bits/open_flags_cpu.h>
#include <bits/fadvise.h>
#include <bits/flock_cmd.h>

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

#include <bits/fcntl_more.h>
