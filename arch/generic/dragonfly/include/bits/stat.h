/* struct stat: sys/stat.h of the kernel. */
struct stat {
    ino_t           st_ino;
    nlink_t         st_nlink;
    dev_t           st_dev;
    mode_t          st_mode;
    unsigned short  st_padding1;
    uid_t           st_uid;
    gid_t           st_gid;
    dev_t           st_rdev;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    off_t           st_size;
    blkcnt_t        st_blocks;
    unsigned int    __st_blksize;
    unsigned int    st_flags; /* UF_, SF_ */
    unsigned int    st_gen;
    int             st_lspare;
    blksize_t       st_blksize;
    long            st_qspare2;
};
__R3_PIN_SIZE(struct stat, 128, 8);
__R3_PIN_FIELD(struct stat, st_size, 80);
__R3_PIN_FIELD(struct stat, st_blksize, 112);

#define st_atimespec st_atim
#define st_mtimespec st_mtim
#define st_ctimespec st_ctim
