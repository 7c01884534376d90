/* struct statfs: asm-generic/statfs.h. */
struct statfs {
    unsigned long f_type;
    unsigned long f_bsize;
    fsblkcnt_t    f_blocks;
    fsblkcnt_t    f_bfree;
    fsblkcnt_t    f_bavail;
    fsfilcnt_t    f_files;
    fsfilcnt_t    f_ffree;
    fsid_t        f_fsid;
    unsigned long f_namelen;
    unsigned long f_frsize;
    unsigned long f_flags;
    unsigned long f_spare[4];
};
__R3_PIN_SIZE(struct statfs, 120, 8);
__R3_PIN_FIELD(struct statfs, f_fsid, 56);
