/* mount(2), statfs(2), getfsstat(2): file systems. Values: sys/mount.h of the kernel. Thread- and signal-safe. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <features.h>
#include <sys/types.h>
#include <stdint.h>

typedef struct fsid {
    int32_t val[2];
} fsid_t;
__R3_PIN_SIZE(fsid_t, 8, 4);

#define MFSNAMELEN 16 /* with the final NUL */
#define MNAMELEN   80

struct statfs {
    long   f_spare2;
    long   f_bsize;
    long   f_iosize;
    long   f_blocks;
    long   f_bfree;
    long   f_bavail;
    long   f_files;
    long   f_ffree;
    fsid_t f_fsid;
    uid_t  f_owner;
    int    f_type;
    int    f_flags;
    long   f_syncwrites;
    long   f_asyncwrites;
    char   f_fstypename[MFSNAMELEN];
    char   f_mntonname[MNAMELEN];
    long   f_syncreads;
    long   f_asyncreads;
    short  f_spares1;
    char   f_mntfromname[MNAMELEN];
    short  f_spares2;
    long   f_spare[2];
};
__R3_PIN_SIZE(struct statfs, 320, 8);
__R3_PIN_FIELD(struct statfs, f_fsid, 64);
__R3_PIN_FIELD(struct statfs, f_mntonname, 120);
__R3_PIN_FIELD(struct statfs, f_mntfromname, 218);

/* mount: how */
#define MNT_NOCLUSTERW  0x80000000
#define MNT_RDONLY      0x1
#define MNT_SYNCHRONOUS 0x2
#define MNT_NOEXEC      0x4
#define MNT_NOSUID      0x8
#define MNT_NODEV       0x10
#define MNT_AUTOMOUNTED 0x20
#define MNT_ASYNC       0x40
#define MNT_SUIDDIR     0x100000
#define MNT_SOFTDEP     0x200000
#define MNT_NOSYMFOLLOW 0x400000
#define MNT_TRIM        0x1000000
#define MNT_NOATIME     0x10000000
#define MNT_NOCLUSTERR  0x40000000

/* exported by NFS */
#define MNT_EXRDONLY    0x80
#define MNT_EXPORTED    0x100
#define MNT_DEFEXPORTED 0x200
#define MNT_EXPORTANON  0x400
#define MNT_EXKERB      0x800
#define MNT_EXPUBLIC    0x20000000

/* what the kernel says in f_flags */
#define MNT_LOCAL  0x1000
#define MNT_QUOTA  0x2000
#define MNT_ROOTFS 0x4000
#define MNT_USER   0x8000
#define MNT_IGNORE 0x800000

#define MNT_VISFLAGMASK 0xf1f0ffff

/* mount, unmount: what to do */
#define MNT_UPDATE    0x10000
#define MNT_DELEXPORT 0x20000
#define MNT_RELOAD    0x40000
#define MNT_FORCE     0x80000
#define MNT_CMDFLAGS  (MNT_UPDATE | MNT_DELEXPORT | MNT_RELOAD | MNT_FORCE)

/* getfsstat, getvfsstat */
#define MNT_WAIT   0x1
#define MNT_NOWAIT 0x2
#define MNT_LAZY   0x4

/* A file without its path: getfh(2), fhopen(2). */
#define MAXFIDSZ 16
struct __attribute__((__packed__)) fid {
    unsigned short fid_len;
    unsigned short fid_ext;
    char           fid_data[MAXFIDSZ];
};
__R3_PIN_SIZE(struct fid, 20, 1);
typedef struct fhandle {
    fsid_t     fh_fsid;
    struct fid fh_fid;
} fhandle_t;
__R3_PIN_SIZE(fhandle_t, 28, 4);

struct vfsconf {
    void           *vfc_vfsops; /* the kernel's */
    char            vfc_name[MFSNAMELEN];
    int             vfc_typenum;
    int             vfc_refcount;
    int             vfc_flags;
    struct vfsconf *vfc_next;
};
__R3_PIN_SIZE(struct vfsconf, 48, 8);

struct statvfs;

__R3_DECLS_BEGIN

int statfs(const char *path, struct statfs *result);
int fstatfs(int fd, struct statfs *result);
/* The number of file systems, or -1. size is bytes; with list 0 only the number. */
int getfsstat(struct statfs *list, long size, int flags);
int getvfsstat(struct statfs *list, struct statvfs *vfs_list, long vfs_size, int flags);
/* The same in memory of the library's own, which the next call uses again; 0 with errno if it fails. Not thread-safe. */
int getmntinfo(struct statfs **list, int flags);
int getmntvinfo(struct statfs **list, struct statvfs **vfs_list, int flags);
int mount(const char *type, const char *folder, int flags, void *data);
int unmount(const char *folder, int flags);

__R3_DECLS_END

#endif
