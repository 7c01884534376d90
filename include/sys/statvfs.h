/* POSIX.1-2024 <sys/statvfs.h>: what a file system is. Thread- and signal-safe. */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <features.h>
#include <bits/types.h>

typedef __fsblkcnt_t fsblkcnt_t;
typedef __fsfilcnt_t fsfilcnt_t;

/* struct statvfs, ST_ values. */
#include <bits/statvfs.h>

__R3_DECLS_BEGIN

int statvfs(const char *__restrict path, struct statvfs *__restrict result);
int fstatvfs(int fd, struct statvfs *result);

__R3_DECLS_END

#if __R3_LFS64
#define statvfs64    statvfs
#define fstatvfs64   fstatvfs
#endif

#endif
