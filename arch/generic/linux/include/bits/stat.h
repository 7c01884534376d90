/* struct stat: asm-generic/stat.h, as the kernel writes it. */
struct stat {
    dev_t           st_dev;
    ino_t           st_ino;
    mode_t          st_mode;
    nlink_t         st_nlink;
    uid_t           st_uid;
    gid_t           st_gid;
    dev_t           st_rdev;
    __kulong_t   __pad1;
    off_t           st_size;
    blksize_t       st_blksize;
    int             __pad2;
    blkcnt_t        st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    unsigned int    __unused[2];
};
__R3_PIN_SIZE(struct stat, 128, 8);
__R3_PIN_FIELD(struct stat, st_size, 48);
__R3_PIN_FIELD(struct stat, st_atim, 72);
