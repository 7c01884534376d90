/* statvfs(3): linux/statfs.h. */
struct statvfs {
    __kulong_t f_bsize;
    __kulong_t f_frsize; /* the unit of f_blocks, f_bfree, f_bavail: bytes */
    fsblkcnt_t    f_blocks;
    fsblkcnt_t    f_bfree;
    fsblkcnt_t    f_bavail;
    fsfilcnt_t    f_files;
    fsfilcnt_t    f_ffree;
    fsfilcnt_t    f_favail;
    __kulong_t f_fsid;
    __kulong_t f_flag;   /* ST_ bits */
    __kulong_t f_namemax;
    unsigned int  f_type;   /* as statfs(2): musl's extension */
    int           __reserved[5];
};
__R3_PIN_SIZE(struct statvfs, 112, 8);

#define ST_RDONLY      0x0001
#define ST_NOSUID      0x0002
#define ST_NODEV       0x0004
#define ST_NOEXEC      0x0008
#define ST_SYNCHRONOUS 0x0010
#define ST_MANDLOCK    0x0040
#define ST_WRITE       0x0080
#define ST_APPEND      0x0100
#define ST_IMMUTABLE   0x0200
#define ST_NOATIME     0x0400
#define ST_NODIRATIME  0x0800
#define ST_RELATIME    0x1000
