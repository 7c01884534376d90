/* stat's family, directories, file systems. struct stat is 128 bytes; a directory entry has no length: number @0, length of
 * the name @8, type @10, name @16, rounded up to 8 (all seen). */
#include "host.h"
#include "call_list.h"

#include <fcntl.h>
#include <sys/stat.h>

static uint32_t device(unsigned major, unsigned minor) { return (minor & 0xff) | (major & 0xff) << 8 | (minor & ~0xffU) << 8; }

static void stat_to_guest(struct df_stat *to, const struct statx *from)
{
    *to = (struct df_stat){
        .ino = from->stx_ino, .nlink = from->stx_nlink, .mode = from->stx_mode, .uid = from->stx_uid, .gid = from->stx_gid,
        .dev = device(from->stx_dev_major, from->stx_dev_minor),
        .rdev = device(from->stx_rdev_major, from->stx_rdev_minor), .size = (int64_t)from->stx_size,
        .blocks = (int64_t)from->stx_blocks, .blksize = from->stx_blksize, .old_blksize = from->stx_blksize,
        .atim = {from->stx_atime.tv_sec, from->stx_atime.tv_nsec},
        .mtim = {from->stx_mtime.tv_sec, from->stx_mtime.tv_nsec},
        .ctim = {from->stx_ctime.tv_sec, from->stx_ctime.tv_nsec},
    };
}

static long stat_at(long dir, const char *path, long flags, uint64_t to)
{
    struct statx from;
    struct df_stat st;
    long r = kernel(SYS_statx, dir, (long)path, flags, 0x7ff, (long)&from);
    if (r < 0)
        return r;
    stat_to_guest(&st, &from);
    return guest_write(to, &st, sizeof st);
}

static long stat_path(struct call *c, long dir, unsigned at, long flags)
{
    PATH(path, at);
    return path[0] ? stat_at(dir, path, flags, c->a[at + 1]) : -ENOENT;
}

long call_stat(struct call *c) { return stat_path(c, AT_FDCWD, 0, 0); }
long call_lstat(struct call *c) { return stat_path(c, AT_FDCWD, 0, AT_SYMLINK_NOFOLLOW); }
long call_fstat(struct call *c) { return stat_at(ARG(c, 0, int), "", 0x1000 /* AT_EMPTY_PATH */, c->a[1]); }
long call_fstatat(struct call *c)
{
    int flags = ARG(c, 3, int);
    return flags & ~DF_AT_SYMLINK_NOFOLLOW ? -EINVAL : stat_path(c, at_fd(c->a[0]), 1, flags ? AT_SYMLINK_NOFOLLOW : 0);
}

struct entry { uint64_t ino; int64_t next; uint16_t len; unsigned char type; char name[]; };

/* One Linux entry at a time is put in the guest's form; the file's offset then stands after the last that went in. */
static long entries(struct call *c, uint64_t *base)
{
    char from[4096], out[16 + 256 + 8];
    uint64_t to = c->a[1], room = c->a[2], done = 0;
    int fd = ARG(c, 0, int);
    int64_t at = kernel(SYS_lseek, fd, 0, 1);
    *base = (uint64_t)at;
    long len = kernel(SYS_getdents64, fd, (long)from, sizeof from);
    if (len < 0)
        return len == -ENOTDIR ? -EINVAL : len;
    for (long p = 0; p < len;) {
        struct entry *e = (void *)(from + p);
        size_t name = strlen(e->name), size = (16 + name + 1 + 7) & -8UL;
        if (done + size > room) {
            kernel(SYS_lseek, fd, at, 0);
            return done ? (long)done : -EINVAL;
        }
        memset(out, 0, sizeof out);
        memcpy(out, &e->ino, 8);
        out[8] = (char)name, out[9] = (char)(name >> 8), out[10] = (char)e->type;
        memcpy(out + 16, e->name, name);
        if (guest_write(to + done, out, size) < 0)
            return -EFAULT;
        done += size;
        at = e->next;
        p += e->len;
    }
    return (long)done;
}

long call_getdirentries(struct call *c)
{
    uint64_t base;
    long r = entries(c, &base);
    return r >= 0 && c->a[3] && guest_write(c->a[3], &base, 8) < 0 ? -EFAULT : r;
}

long call_getdents(struct call *c)
{
    uint64_t base;
    return entries(c, &base);
}

struct linux_statfs { int64_t type, bsize, blocks, bfree, bavail, files, ffree, fsid, namelen, frsize, flags, spare[4]; };

static uint64_t mount_flags(int64_t flags) { return (flags & 1 ? 1 : 0) | (flags & 2 ? 2 : 0); } /* ST_RDONLY, ST_NOSUID */

static long statfs_write(const struct linux_statfs *f, uint64_t to)
{
    struct df_statfs s = {
        .bsize = f->frsize ? f->frsize : f->bsize, .iosize = f->bsize, .blocks = f->blocks, .bfree = f->bfree,
        .bavail = f->bavail, .files = f->files, .ffree = f->ffree, .fsid = {(int32_t)f->fsid, (int32_t)(f->fsid >> 32)},
        .flags = (int32_t)((f->flags & 1) | (f->flags & 2 ? 8 : 0)), .fstypename = "linux", .mntonname = "/",
        .mntfromname = "host",
    };
    return guest_write(to, &s, sizeof s);
}

static long statvfs_write(const struct linux_statfs *f, uint64_t to)
{
    struct df_statvfs s = {
        .bsize = (uint64_t)f->bsize, .frsize = (uint64_t)(f->frsize ? f->frsize : f->bsize), .blocks = (uint64_t)f->blocks,
        .bfree = (uint64_t)f->bfree, .bavail = (uint64_t)f->bavail, .files = (uint64_t)f->files,
        .ffree = (uint64_t)f->ffree, .favail = (uint64_t)f->ffree, .fsid = (uint64_t)f->fsid,
        .flag = mount_flags(f->flags), .namemax = (uint64_t)f->namelen,
    };
    return guest_write(to, &s, sizeof s);
}

static long by_path(struct call *c, long (*put)(const struct linux_statfs *, uint64_t))
{
    struct linux_statfs f;
    PATH(path, 0);
    long r = kernel(SYS_statfs, (long)path, (long)&f);
    return r < 0 ? r : put(&f, c->a[1]);
}

static long by_fd(struct call *c, long (*put)(const struct linux_statfs *, uint64_t))
{
    struct linux_statfs f;
    long r = kernel(SYS_fstatfs, ARG(c, 0, int), (long)&f);
    return r < 0 ? r : put(&f, c->a[1]);
}

long call_statfs(struct call *c) { return by_path(c, statfs_write); }
long call_fstatfs(struct call *c) { return by_fd(c, statfs_write); }
long call_statvfs(struct call *c) { return by_path(c, statvfs_write); }
long call_fstatvfs(struct call *c) { return by_fd(c, statvfs_write); }

/* One file system is all there is: the root. */
long call_getfsstat(struct call *c)
{
    struct linux_statfs f;
    if (!c->a[0])
        return 1;
    if ((int64_t)c->a[1] < (int64_t)sizeof(struct df_statfs))
        return 0;
    long r = kernel(SYS_statfs, (long)"/", (long)&f);
    r = r < 0 ? r : statfs_write(&f, c->a[0]);
    return r < 0 ? r : 1;
}

long call_getvfsstat(struct call *c)
{
    struct linux_statfs f;
    if (!c->a[1])
        return 1;
    if ((int64_t)c->a[2] < (int64_t)sizeof(struct df_statvfs))
        return 0;
    long r = kernel(SYS_statfs, (long)"/", (long)&f);
    r = r < 0 ? r : statvfs_write(&f, c->a[1]);
    if (r == 0 && c->a[0])
        r = statfs_write(&f, c->a[0]);
    return r < 0 ? r : 1;
}
