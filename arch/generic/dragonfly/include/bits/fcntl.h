/* The flags of open, fcntl and the ...at functions: sys/fcntl.h of the kernel. */
#define O_RDONLY    0x0
#define O_WRONLY    0x1
#define O_RDWR      0x2
#define O_ACCMODE   0x3
#define O_NONBLOCK  0x4
#define O_APPEND    0x8
#define O_SHLOCK    0x10
#define O_EXLOCK    0x20
#define O_ASYNC     0x40
#define O_SYNC      0x80
#define O_NOFOLLOW  0x100
#define O_CREAT     0x200
#define O_TRUNC     0x400
#define O_EXCL      0x800
#define O_NOCTTY    0x8000
#define O_DIRECT    0x10000
#define O_CLOEXEC   0x20000
#define O_DIRECTORY 0x8000000
#define O_FSYNC    O_SYNC
#define O_DSYNC    O_SYNC
#define O_RSYNC    O_SYNC
#define O_NDELAY   O_NONBLOCK
#define O_EXEC     O_RDONLY
#define O_SEARCH   O_RDONLY
#define O_TTY_INIT 0
#if __R3_BSD
#define O_FBLOCKING    0x40000
#define O_FNONBLOCKING 0x80000
#define O_FAPPEND      0x100000
#define O_FOFFSET      0x200000
#define O_FSYNCWRITE   0x400000
#define O_FASYNCWRITE  0x800000
#define O_FMASK        0xfc0000
#endif

#define F_DUPFD          0
#define F_GETFD          1
#define F_SETFD          2
#define F_GETFL          3
#define F_SETFL          4
#define F_GETOWN         5
#define F_SETOWN         6
#define F_GETLK          7
#define F_SETLK          8
#define F_SETLKW         9
#define F_DUP2FD         10
#define F_DUPFD_CLOEXEC  17
#define F_DUP2FD_CLOEXEC 18
#define FD_CLOEXEC 1

#define F_RDLCK 1
#define F_UNLCK 2
#define F_WRLCK 3

struct flock {
    off_t l_start;
    off_t l_len;    /* 0: to the end, however far it moves */
    pid_t l_pid;    /* set by F_GETLK */
    short l_type;   /* F_RDLCK, F_WRLCK, F_UNLCK */
    short l_whence; /* SEEK_SET, SEEK_CUR, SEEK_END */
};
__R3_PIN_SIZE(struct flock, 24, 8);

/* The ...at functions. */
#define AT_FDCWD ((int)0xfffafdcd)
#define AT_SYMLINK_NOFOLLOW 1
#define AT_REMOVEDIR        2
#define AT_EACCESS          4
#define AT_SYMLINK_FOLLOW   8

/* posix_fadvise: the kernel takes no advice; the names are the system library's. */
#define POSIX_FADV_NORMAL     0
#define POSIX_FADV_SEQUENTIAL 1
#define POSIX_FADV_RANDOM     2
#define POSIX_FADV_WILLNEED   3
#define POSIX_FADV_DONTNEED   4
#define POSIX_FADV_NOREUSE    5
