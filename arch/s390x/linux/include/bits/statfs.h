/* struct statfs: s390 asm/statfs.h, with words of 32 bits. */
struct statfs {
    unsigned int f_type;
    unsigned int f_bsize;
    fsblkcnt_t   f_blocks;
    fsblkcnt_t   f_bfree;
    fsblkcnt_t   f_bavail;
    fsfilcnt_t   f_files;
    fsfilcnt_t   f_ffree;
    fsid_t       f_fsid;
    unsigned int f_namelen;
    unsigned int f_frsize;
    unsigned int f_flags;
    unsigned int f_spare[5];
};
__R3_PIN_SIZE(struct statfs, 88, 8);
__R3_PIN_FIELD(struct statfs, f_fsid, 48);
