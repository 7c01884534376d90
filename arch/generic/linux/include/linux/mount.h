/* Mounting in steps: open_tree(2), fsconfig(2), mount_setattr(2), statmount(2). Linux 5.2.
 * Kernel: include/uapi/linux/mount.h. The flags of mount(2) are in <sys/mount.h>. */
#ifndef _LINUX_MOUNT_H
#define _LINUX_MOUNT_H

#include <fcntl.h>
#include <linux/types.h>

/* open_tree: flags */
#define OPEN_TREE_CLONE   1
#define OPEN_TREE_CLOEXEC O_CLOEXEC

/* move_mount: flags (4 for from, 4 for to) */
#define MOVE_MOUNT_F_SYMLINKS   0x00000001
#define MOVE_MOUNT_F_AUTOMOUNTS 0x00000002
#define MOVE_MOUNT_F_EMPTY_PATH 0x00000004
#define MOVE_MOUNT_T_SYMLINKS   0x00000010
#define MOVE_MOUNT_T_AUTOMOUNTS 0x00000020
#define MOVE_MOUNT_T_EMPTY_PATH 0x00000040
#define MOVE_MOUNT_SET_GROUP    0x00000100
#define MOVE_MOUNT_BENEATH      0x00000200
#define MOVE_MOUNT__MASK        0x00000377

/* fsopen, fspick: flags */
#define FSOPEN_CLOEXEC          0x00000001
#define FSPICK_CLOEXEC          0x00000001
#define FSPICK_SYMLINK_NOFOLLOW 0x00000002
#define FSPICK_NO_AUTOMOUNT     0x00000004
#define FSPICK_EMPTY_PATH       0x00000008

/* fsconfig: command */
enum fsconfig_command {
    FSCONFIG_SET_FLAG, FSCONFIG_SET_STRING, FSCONFIG_SET_BINARY, FSCONFIG_SET_PATH, FSCONFIG_SET_PATH_EMPTY,
    FSCONFIG_SET_FD, FSCONFIG_CMD_CREATE, FSCONFIG_CMD_RECONFIGURE, FSCONFIG_CMD_CREATE_EXCL
};

/* fsmount: flags */
#define FSMOUNT_CLOEXEC 0x00000001

/* mount_setattr: attributes */
#define MOUNT_ATTR_RDONLY      0x00000001
#define MOUNT_ATTR_NOSUID      0x00000002
#define MOUNT_ATTR_NODEV       0x00000004
#define MOUNT_ATTR_NOEXEC      0x00000008
#define MOUNT_ATTR__ATIME      0x00000070
#define MOUNT_ATTR_RELATIME    0x00000000
#define MOUNT_ATTR_NOATIME     0x00000010
#define MOUNT_ATTR_STRICTATIME 0x00000020
#define MOUNT_ATTR_NODIRATIME  0x00000080
#define MOUNT_ATTR_IDMAP       0x00100000
#define MOUNT_ATTR_NOSYMFOLLOW 0x00200000

struct mount_attr {
    __u64 attr_set;
    __u64 attr_clr;
    __u64 propagation;
    __u64 userns_fd;
};
__R3_PIN_SIZE(struct mount_attr, 32, 8);

#define MOUNT_ATTR_SIZE_VER0 32

/* statmount, listmount (6.8): what to ask for */
struct mnt_id_req {
    __u32 size;
    __u32 mnt_ns_fd;
    __u64 mnt_id;
    __u64 param;
    __u64 mnt_ns_id;
};
__R3_PIN_SIZE(struct mnt_id_req, 32, 8);

#define MNT_ID_REQ_SIZE_VER0 24
#define MNT_ID_REQ_SIZE_VER1 32
#define STATMOUNT_SB_BASIC       0x00000001U
#define STATMOUNT_MNT_BASIC      0x00000002U
#define STATMOUNT_PROPAGATE_FROM 0x00000004U
#define STATMOUNT_MNT_ROOT       0x00000008U
#define STATMOUNT_MNT_POINT      0x00000010U
#define STATMOUNT_FS_TYPE        0x00000020U
#define STATMOUNT_MNT_NS_ID      0x00000040U
#define STATMOUNT_MNT_OPTS       0x00000080U
#define LSMT_ROOT                0xffffffffffffffff
#define LISTMOUNT_REVERSE        (1 << 0)

struct statmount {
    __u32 size;
    __u32 mnt_opts;
    __u64 mask;
    __u32 sb_dev_major;
    __u32 sb_dev_minor;
    __u64 sb_magic;
    __u32 sb_flags;
    __u32 fs_type;
    __u64 mnt_id;
    __u64 mnt_parent_id;
    __u32 mnt_id_old;
    __u32 mnt_parent_id_old;
    __u64 mnt_attr;
    __u64 mnt_propagation;
    __u64 mnt_peer_group;
    __u64 mnt_master;
    __u64 propagate_from;
    __u32 mnt_root;
    __u32 mnt_point;
    __u64 mnt_ns_id;
    __u64 __spare2[49];
    __R3_FLEXIBLE(char, str);
};
__R3_PIN_SIZE(struct statmount, 512, 8);

#endif
