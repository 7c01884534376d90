/* struct statx and its masks: linux/stat.h (Linux 4.11; later fields read as 0 before their kernel). */
#ifndef _BITS_STATX_H
#define _BITS_STATX_H

#include <features.h>

struct statx_timestamp {
    __INT64_TYPE__  tv_sec;
    __UINT32_TYPE__ tv_nsec;
    __INT32_TYPE__  __reserved;
};
__R3_PIN_SIZE(struct statx_timestamp, 16, 8);

struct statx {
    __UINT32_TYPE__ stx_mask; /* what the kernel filled in: STATX_ bits */
    __UINT32_TYPE__ stx_blksize;
    __UINT64_TYPE__ stx_attributes;
    __UINT32_TYPE__ stx_nlink;
    __UINT32_TYPE__ stx_uid;
    __UINT32_TYPE__ stx_gid;
    __UINT16_TYPE__ stx_mode;
    __UINT16_TYPE__ __spare0[1];
    __UINT64_TYPE__ stx_ino;
    __UINT64_TYPE__ stx_size;
    __UINT64_TYPE__ stx_blocks;
    __UINT64_TYPE__ stx_attributes_mask;
    struct statx_timestamp stx_atime;
    struct statx_timestamp stx_btime;
    struct statx_timestamp stx_ctime;
    struct statx_timestamp stx_mtime;
    __UINT32_TYPE__ stx_rdev_major;
    __UINT32_TYPE__ stx_rdev_minor;
    __UINT32_TYPE__ stx_dev_major;
    __UINT32_TYPE__ stx_dev_minor;
    __UINT64_TYPE__ stx_mnt_id;
    __UINT32_TYPE__ stx_dio_mem_align;
    __UINT32_TYPE__ stx_dio_offset_align;
    __UINT64_TYPE__ stx_subvol;
    __UINT32_TYPE__ stx_atomic_write_unit_min;
    __UINT32_TYPE__ stx_atomic_write_unit_max;
    __UINT32_TYPE__ stx_atomic_write_segments_max;
    __UINT32_TYPE__ __spare1[1];
    __UINT64_TYPE__ __spare3[9];
};
__R3_PIN_SIZE(struct statx, 256, 8);
__R3_PIN_FIELD(struct statx, stx_mnt_id, 144);
__R3_PIN_FIELD(struct statx, stx_atomic_write_unit_min, 168);

#define STATX_TYPE         0x0001U
#define STATX_MODE         0x0002U
#define STATX_NLINK        0x0004U
#define STATX_UID          0x0008U
#define STATX_GID          0x0010U
#define STATX_ATIME        0x0020U
#define STATX_MTIME        0x0040U
#define STATX_CTIME        0x0080U
#define STATX_INO          0x0100U
#define STATX_SIZE         0x0200U
#define STATX_BLOCKS       0x0400U
#define STATX_BASIC_STATS  0x07ffU
#define STATX_BTIME        0x0800U
#define STATX_ALL          0x0fffU
#define STATX_MNT_ID       0x1000U
#define STATX_DIOALIGN     0x2000U
#define STATX_MNT_ID_UNIQUE 0x4000U
#define STATX_SUBVOL       0x8000U
#define STATX_WRITE_ATOMIC 0x10000U
#define STATX__RESERVED    0x80000000U

#define STATX_ATTR_COMPRESSED   0x00000004
#define STATX_ATTR_IMMUTABLE    0x00000010
#define STATX_ATTR_APPEND       0x00000020
#define STATX_ATTR_NODUMP       0x00000040
#define STATX_ATTR_ENCRYPTED    0x00000800
#define STATX_ATTR_AUTOMOUNT    0x00001000
#define STATX_ATTR_MOUNT_ROOT   0x00002000
#define STATX_ATTR_VERITY       0x00100000
#define STATX_ATTR_DAX          0x00200000
#define STATX_ATTR_WRITE_ATOMIC 0x00400000

#endif
