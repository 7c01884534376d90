/* Processes as descriptors: pidfd_open(2), pidfd_send_signal(2). Linux 5.3.
 * Kernel: include/uapi/linux/pidfd.h. */
#ifndef _LINUX_PIDFD_H
#define _LINUX_PIDFD_H

#include <fcntl.h>
#include <sys/ioctl.h>
#include <linux/types.h>

/* pidfd_open: flags */
#define PIDFD_NONBLOCK O_NONBLOCK
#define PIDFD_THREAD   O_EXCL

/* pidfd_send_signal: flags (6.9) */
#define PIDFD_SIGNAL_THREAD        (1UL << 0)
#define PIDFD_SIGNAL_THREAD_GROUP  (1UL << 1)
#define PIDFD_SIGNAL_PROCESS_GROUP (1UL << 2)

/* ioctl: a descriptor of a namespace of the process (6.11) */
#define PIDFS_IOCTL_MAGIC                     0xff
#define PIDFD_GET_CGROUP_NAMESPACE            _IO(PIDFS_IOCTL_MAGIC, 1)
#define PIDFD_GET_IPC_NAMESPACE               _IO(PIDFS_IOCTL_MAGIC, 2)
#define PIDFD_GET_MNT_NAMESPACE               _IO(PIDFS_IOCTL_MAGIC, 3)
#define PIDFD_GET_NET_NAMESPACE               _IO(PIDFS_IOCTL_MAGIC, 4)
#define PIDFD_GET_PID_NAMESPACE               _IO(PIDFS_IOCTL_MAGIC, 5)
#define PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE  _IO(PIDFS_IOCTL_MAGIC, 6)
#define PIDFD_GET_TIME_NAMESPACE              _IO(PIDFS_IOCTL_MAGIC, 7)
#define PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE _IO(PIDFS_IOCTL_MAGIC, 8)
#define PIDFD_GET_USER_NAMESPACE              _IO(PIDFS_IOCTL_MAGIC, 9)
#define PIDFD_GET_UTS_NAMESPACE               _IO(PIDFS_IOCTL_MAGIC, 10)

/* ioctl: facts about the process (6.13); mask says which, and on return which are there. */
struct pidfd_info {
    __u64 mask;
    __u64 cgroupid;
    __u32 pid, tgid, ppid;
    __u32 ruid, rgid, euid, egid, suid, sgid, fsuid, fsgid;
    __s32 exit_code;
};
__R3_PIN_SIZE(struct pidfd_info, 64, 8);

#define PIDFD_INFO_SIZE_VER0 64
#define PIDFD_INFO_PID       0x1
#define PIDFD_INFO_CREDS     0x2
#define PIDFD_INFO_CGROUPID  0x4
#define PIDFD_INFO_EXIT      0x8
#define PIDFD_GET_INFO       _IOWR(PIDFS_IOCTL_MAGIC, 11, struct pidfd_info)

#endif
