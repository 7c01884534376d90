/* struct statfs: mips asm/statfs.h. */
struct statfs {
    unsigned long f_type;
    unsigned long f_bsize;
    unsigned long f_frsize;
    fsblkcnt_t    f_blocks;
    fsblkcnt_t    f_bfree;
    fsfilcnt_t    f_files;
    fsfilcnt_t    f_ffree;
    fsblkcnt_t    f_bavail;
    fsid_t        f_fsid;
    unsigned long f_namelen;
    unsigned long f_flags;
    unsigned long f_spare[5];
};
__R3_PIN_SIZE(struct statfs, 128, 8);
__R3_PIN_FIELD(struct statfs, f_fsid, 64);
