/* statvfs(2): sys/statvfs.h of the kernel. */
#include <sys/uuid.h>

struct statvfs {
    long          f_bsize;
    long          f_frsize; /* the unit of f_blocks, f_bfree, f_bavail: bytes */
    fsblkcnt_t    f_blocks;
    fsblkcnt_t    f_bfree;
    fsblkcnt_t    f_bavail;
    fsfilcnt_t    f_files;
    fsfilcnt_t    f_ffree;
    fsfilcnt_t    f_favail;
    unsigned long f_fsid;
    unsigned long f_flag;   /* ST_ bits */
    unsigned long f_namemax;
    __uid_t       f_owner;
    unsigned int  f_type;
    __UINT64_TYPE__ f_syncreads, f_syncwrites, f_asyncreads, f_asyncwrites;
    uuid_t        f_fsid_uuid;
    uuid_t        f_uid_uuid;
};
__R3_PIN_SIZE(struct statvfs, 160, 8);
__R3_PIN_FIELD(struct statvfs, f_owner, 88);
__R3_PIN_FIELD(struct statvfs, f_uid_uuid, 144);

#define ST_RDONLY     0x1
#define ST_NOSUID     0x2
#define ST_FSID_UUID  0x40000000 /* f_fsid_uuid, f_uid_uuid are valid */
#define ST_OWNER_UUID 0x80000000
