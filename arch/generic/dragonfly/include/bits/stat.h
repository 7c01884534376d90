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

#if __R3_BSD
/* st_flags: chflags(2). The owner may set UF_, the superuser SF_. */
#define UF_NODUMP    0x1
#define UF_IMMUTABLE 0x2
#define UF_APPEND    0x4
#define UF_OPAQUE    0x8
#define UF_NOUNLINK  0x10
#define UF_NOHISTORY 0x40
#define UF_CACHE     0x80
#define UF_XLINK     0x100
#define UF_SETTABLE  0xffff
#define SF_ARCHIVED  0x10000
#define SF_IMMUTABLE 0x20000
#define SF_APPEND    0x40000
#define SF_NOUNLINK  0x100000
#define SF_NOHISTORY 0x400000
#define SF_CACHE     0x800000
#define SF_NOCACHE   0x800000
#define SF_XLINK     0x1000000
#define SF_SETTABLE  0xffff0000
#endif

#if __R3_BSD
__R3_DECLS_BEGIN

/* UF_ and SF_ bits. 0, or -1 with errno: EPERM, EOPNOTSUPP (the file system has none), what stat(2) gives. */
int chflags(const char *path, unsigned long flags);
int lchflags(const char *path, unsigned long flags);
int fchflags(int fd, unsigned long flags);
int chflagsat(int dir, const char *path, unsigned long flags, int at_flags);
int lchmod(const char *path, mode_t mode);

__R3_DECLS_END
#endif
