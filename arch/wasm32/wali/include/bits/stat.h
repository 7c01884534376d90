/* struct stat: x86 asm/stat.h, as the kernel writes it. */
struct stat {
    dev_t           st_dev;
    ino_t           st_ino;
    nlink_t         st_nlink;
    mode_t          st_mode;
    uid_t           st_uid;
    gid_t           st_gid;
    unsigned int    __pad0;
    dev_t           st_rdev;
    off_t           st_size;
    blksize_t       st_blksize;
    blkcnt_t        st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    __klong_t            __unused[3];
};
__R3_PIN_SIZE(struct stat, 144, 8);
__R3_PIN_FIELD(struct stat, st_size, 48);
__R3_PIN_FIELD(struct stat, st_atim, 72);
