/* ioctls of files and block devices. Kernel: include/uapi/linux/fs.h. The flags of mount(2) are in <sys/mount.h>. */
#ifndef _LINUX_FS_H
#define _LINUX_FS_H

#include <sys/ioctl.h>
#include <linux/types.h>

#include <bits/rename.h>
#include <bits/rw_flags.h>

/* Sharing extents: ioctl_ficlone(2), ioctl_fideduperange(2) */
struct file_clone_range {
    __s64 src_fd;
    __u64 src_offset;
    __u64 src_length;
    __u64 dest_offset;
};
__R3_PIN_SIZE(struct file_clone_range, 32, 8);

struct file_dedupe_range_info {
    __s64 dest_fd;
    __u64 dest_offset;
    __u64 bytes_deduped;
    __s32 status;
    __u32 reserved;
};

struct file_dedupe_range {
    __u64                         src_offset;
    __u64                         src_length;
    __u16                         dest_count;
    __u16                         reserved1;
    __u32                         reserved2;
    __R3_FLEXIBLE(struct file_dedupe_range_info, info);
};

#define FILE_DEDUPE_RANGE_SAME    0
#define FILE_DEDUPE_RANGE_DIFFERS 1
#define FICLONE                   _IOW(0x94, 9, int)
#define FICLONERANGE              _IOW(0x94, 13, struct file_clone_range)
#define FIDEDUPERANGE             _IOWR(0x94, 54, struct file_dedupe_range)

/* Trim, freeze, map */
struct fstrim_range {
    __u64 start;
    __u64 len;
    __u64 minlen;
};
__R3_PIN_SIZE(struct fstrim_range, 24, 8);

#define FITRIM   _IOWR('X', 121, struct fstrim_range)
#define FIBMAP   _IO(0x00, 1)
#define FIGETBSZ _IO(0x00, 2)
#define FIFREEZE _IOWR('X', 119, int)
#define FITHAW   _IOWR('X', 120, int)

/* Attributes of a file: ioctl_iflags(2) */
#define FS_IOC_GETFLAGS     _IOR('f', 1, __klong_t)
#define FS_IOC_SETFLAGS     _IOW('f', 2, __klong_t)
#define FS_IOC_GETVERSION   _IOR('v', 1, __klong_t)
#define FS_IOC_SETVERSION   _IOW('v', 2, __klong_t)
#define FS_IOC_FIEMAP       _IOWR('f', 11, struct fiemap)
#define FS_IOC32_GETFLAGS   _IOR('f', 1, int)
#define FS_IOC32_SETFLAGS   _IOW('f', 2, int)
#define FS_IOC32_GETVERSION _IOR('v', 1, int)
#define FS_IOC32_SETVERSION _IOW('v', 2, int)
#define FS_IOC_FSGETXATTR   _IOR('X', 31, struct fsxattr)
#define FS_IOC_FSSETXATTR   _IOW('X', 32, struct fsxattr)
#define FS_IOC_GETFSLABEL   _IOR(0x94, 49, char[FSLABEL_MAX])
#define FS_IOC_SETFSLABEL   _IOW(0x94, 50, char[FSLABEL_MAX])

struct fsxattr {
    __u32         fsx_xflags;
    __u32         fsx_extsize;
    __u32         fsx_nextents;
    __u32         fsx_projid;
    __u32         fsx_cowextsize;
    unsigned char fsx_pad[8];
};
__R3_PIN_SIZE(struct fsxattr, 28, 4);

#define FS_XFLAG_REALTIME     0x00000001
#define FS_XFLAG_PREALLOC     0x00000002
#define FS_XFLAG_IMMUTABLE    0x00000008
#define FS_XFLAG_APPEND       0x00000010
#define FS_XFLAG_SYNC         0x00000020
#define FS_XFLAG_NOATIME      0x00000040
#define FS_XFLAG_NODUMP       0x00000080
#define FS_XFLAG_RTINHERIT    0x00000100
#define FS_XFLAG_PROJINHERIT  0x00000200
#define FS_XFLAG_NOSYMLINKS   0x00000400
#define FS_XFLAG_EXTSIZE      0x00000800
#define FS_XFLAG_EXTSZINHERIT 0x00001000
#define FS_XFLAG_NODEFRAG     0x00002000
#define FS_XFLAG_FILESTREAM   0x00004000
#define FS_XFLAG_DAX          0x00008000
#define FS_XFLAG_COWEXTSIZE   0x00010000
#define FS_XFLAG_HASATTR      0x80000000
#define FS_SECRM_FL           0x00000001
#define FS_UNRM_FL            0x00000002
#define FS_COMPR_FL           0x00000004
#define FS_SYNC_FL            0x00000008
#define FS_IMMUTABLE_FL       0x00000010
#define FS_APPEND_FL          0x00000020
#define FS_NODUMP_FL          0x00000040
#define FS_NOATIME_FL         0x00000080
#define FS_DIRTY_FL           0x00000100
#define FS_COMPRBLK_FL        0x00000200
#define FS_NOCOMP_FL          0x00000400
#define FS_ENCRYPT_FL         0x00000800
#define FS_BTREE_FL           0x00001000
#define FS_INDEX_FL           0x00001000
#define FS_IMAGIC_FL          0x00002000
#define FS_JOURNAL_DATA_FL    0x00004000
#define FS_NOTAIL_FL          0x00008000
#define FS_DIRSYNC_FL         0x00010000
#define FS_TOPDIR_FL          0x00020000
#define FS_HUGE_FILE_FL       0x00040000
#define FS_EXTENT_FL          0x00080000
#define FS_VERITY_FL          0x00100000
#define FS_EA_INODE_FL        0x00200000
#define FS_EOFBLOCKS_FL       0x00400000
#define FS_NOCOW_FL           0x00800000
#define FS_DAX_FL             0x02000000
#define FS_INLINE_DATA_FL     0x10000000
#define FS_PROJINHERIT_FL     0x20000000
#define FS_CASEFOLD_FL        0x40000000
#define FS_RESERVED_FL        0x80000000
#define FS_FL_USER_VISIBLE    0x0003dfff
#define FS_FL_USER_MODIFIABLE 0x000380ff

#define FSLABEL_MAX 256

/* Block devices */
#define BLKROSET     _IO(0x12, 93)
#define BLKROGET     _IO(0x12, 94)
#define BLKRRPART    _IO(0x12, 95)  /* read the partition table again */
#define BLKGETSIZE   _IO(0x12, 96)  /* in sectors of 512 bytes */
#define BLKFLSBUF    _IO(0x12, 97)
#define BLKRASET     _IO(0x12, 98)
#define BLKRAGET     _IO(0x12, 99)
#define BLKFRASET    _IO(0x12, 100)
#define BLKFRAGET    _IO(0x12, 101)
#define BLKSECTSET   _IO(0x12, 102)
#define BLKSECTGET   _IO(0x12, 103)
#define BLKSSZGET    _IO(0x12, 104) /* bytes of a logical sector */
#define BLKBSZGET    _IOR(0x12, 112, __kernel_size_t)
#define BLKBSZSET    _IOW(0x12, 113, __kernel_size_t)
#define BLKGETSIZE64 _IOR(0x12, 114, __kernel_size_t) /* in bytes, as a __u64 */
#define BLKDISCARD   _IO(0x12, 119)
#define BLKIOMIN     _IO(0x12, 120)
#define BLKIOOPT     _IO(0x12, 121)
#define BLKALIGNOFF  _IO(0x12, 122)
#define BLKPBSZGET   _IO(0x12, 123) /* bytes of a physical sector */
#define BLKDISCARDZEROES _IO(0x12, 124)
#define BLKSECDISCARD _IO(0x12, 125)
#define BLKROTATIONAL _IO(0x12, 126)
#define BLKZEROOUT   _IO(0x12, 127)
#define BLKGETDISKSEQ _IOR(0x12, 128, __u64)

/* preadv2(2): flags */
typedef int __kernel_rwf_t;

#endif
