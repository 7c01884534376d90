/* struct stat: musl's mips64 layout. The kernel's own (mips asm/stat.h, 104 bytes) has 32-bit devices and
 * times, so the runtime translates. */
struct stat {
    dev_t           st_dev;
    int             __pad1[3];
    ino_t           st_ino;
    mode_t          st_mode;
    nlink_t         st_nlink;
    uid_t           st_uid;
    gid_t           st_gid;
    dev_t           st_rdev;
    unsigned int    __pad2[2];
    off_t           st_size;
    int             __pad3;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    blksize_t       st_blksize;
    unsigned int    __pad4;
    blkcnt_t        st_blocks;
    int             __pad5[14];
};
__R3_PIN_SIZE(struct stat, 208, 8);
__R3_PIN_FIELD(struct stat, st_ino, 24);
__R3_PIN_FIELD(struct stat, st_size, 64);
__R3_PIN_FIELD(struct stat, st_atim, 80);
__R3_PIN_FIELD(struct stat, st_blocks, 144);
