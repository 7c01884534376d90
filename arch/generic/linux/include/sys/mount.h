/* Mounting: mount(2), umount2(2). Linux 2.4 and before; MNT_EXPIRE 2.6.8, UMOUNT_NOFOLLOW 2.6.34.
 * The newer calls, in steps, are in <linux/mount.h>; ioctls of block devices in <linux/fs.h>.
 * Kernel: include/uapi/linux/mount.h, include/linux/fs.h. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <features.h>
#include <linux/fs.h>

/* What the file system is not to do */
#define MS_RDONLY      0x00000001
#define MS_NOSUID      0x00000002
#define MS_NODEV       0x00000004
#define MS_NOEXEC      0x00000008
#define MS_SYNCHRONOUS 0x00000010
#define MS_MANDLOCK    0x00000040
#define MS_DIRSYNC     0x00000080
#define MS_NOSYMFOLLOW 0x00000100 /* Linux 5.10 */
#define MS_NOATIME     0x00000400
#define MS_NODIRATIME  0x00000800
#define MS_POSIXACL    0x00010000
#define MS_RELATIME    0x00200000
#define MS_I_VERSION   0x00800000
#define MS_STRICTATIME 0x01000000
#define MS_LAZYTIME    0x02000000 /* Linux 4.0 */

/* What is asked for: one of these, or a new mount */
#define MS_REMOUNT     0x00000020
#define MS_BIND        0x00001000
#define MS_MOVE        0x00002000
#define MS_UNBINDABLE  0x00020000
#define MS_PRIVATE     0x00040000
#define MS_SLAVE       0x00080000
#define MS_SHARED      0x00100000

/* How */
#define MS_REC         0x00004000
#define MS_SILENT      0x00008000

/* The kernel's own */
#define MS_KERNMOUNT   0x00400000
#define MS_SUBMOUNT    0x04000000
#define MS_NOREMOTELOCK 0x08000000
#define MS_NOSEC       0x10000000
#define MS_BORN        0x20000000
#define MS_ACTIVE      0x40000000
#define MS_NOUSER      0x80000000

/* What MS_REMOUNT may change */
#define MS_RMT_MASK    (MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | MS_I_VERSION | MS_LAZYTIME)

/* Once needed in the upper half */
#define MS_MGC_VAL     0xc0ed0000
#define MS_MGC_MSK     0xffff0000

/* umount2 */
#define MNT_FORCE       0x1
#define MNT_DETACH      0x2
#define MNT_EXPIRE      0x4
#define UMOUNT_NOFOLLOW 0x8

__R3_DECLS_BEGIN

int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data);
int umount(const char *target);
int umount2(const char *target, int flags);

__R3_DECLS_END

#endif
