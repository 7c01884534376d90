/* struct statfs: asm-generic/statfs.h. */
struct statfs {
    __kulong_t f_type;
    __kulong_t f_bsize;
    fsblkcnt_t    f_blocks;
    fsblkcnt_t    f_bfree;
    fsblkcnt_t    f_bavail;
    fsfilcnt_t    f_files;
    fsfilcnt_t    f_ffree;
    fsid_t        f_fsid;
    __kulong_t f_namelen;
    __kulong_t f_frsize;
    __kulong_t f_flags;
    __kulong_t f_spare[4];
};
__R3_PIN_SIZE(struct statfs, 120, 8);
__R3_PIN_FIELD(struct statfs, f_fsid, 56);
