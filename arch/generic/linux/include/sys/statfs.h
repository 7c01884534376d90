/* Linux man statfs(2): what a file system is, in the kernel's words; bits/statfs.h has the layout.
 * Thread- and signal-safe. */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <features.h>
#include <bits/types.h>
#include <sys/statvfs.h>

typedef struct {
    int __val[2];
} fsid_t;

/* f_type    EXT4_SUPER_MAGIC and its like: linux/magic.h
 * f_bsize   the unit of f_blocks, f_bfree, f_bavail: bytes
 * f_files f_ffree f_fsid f_namelen f_frsize f_flags */
#include <bits/statfs.h>

__R3_DECLS_BEGIN

int statfs(const char *path, struct statfs *result);
int fstatfs(int fd, struct statfs *result);

__R3_DECLS_END

#if __R3_LFS64
#define statfs64  statfs
#define fstatfs64 fstatfs
#endif

#endif
