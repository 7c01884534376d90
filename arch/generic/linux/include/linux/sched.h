/* New processes: clone(2), clone3(2); scheduling policies: sched(7). Kernel: include/uapi/linux/sched.h. */
#ifndef _LINUX_SCHED_H
#define _LINUX_SCHED_H

#include <linux/types.h>
#include <bits/clone.h>
#include <bits/sched_policy.h>

struct clone_args {
    __aligned_u64 flags;
    __aligned_u64 pidfd;
    __aligned_u64 child_tid;
    __aligned_u64 parent_tid;
    __aligned_u64 exit_signal;
    __aligned_u64 stack;
    __aligned_u64 stack_size;
    __aligned_u64 tls;
    __aligned_u64 set_tid;
    __aligned_u64 set_tid_size;
    __aligned_u64 cgroup;
};
__R3_PIN_SIZE(struct clone_args, 88, 8);

#define CLONE_ARGS_SIZE_VER0 64
#define CLONE_ARGS_SIZE_VER1 80
#define CLONE_ARGS_SIZE_VER2 88

/* Flags of a process: field 9 of /proc/PID/stat. Kernel: include/linux/sched.h */
#define PF_VCPU            0x00000001
#define PF_IDLE            0x00000002
#define PF_EXITING         0x00000004
#define PF_POSTCOREDUMP    0x00000008
#define PF_IO_WORKER       0x00000010
#define PF_WQ_WORKER       0x00000020
#define PF_FORKNOEXEC      0x00000040
#define PF_MCE_PROCESS     0x00000080
#define PF_SUPERPRIV       0x00000100
#define PF_DUMPCORE        0x00000200
#define PF_SIGNALED        0x00000400
#define PF_MEMALLOC        0x00000800
#define PF_NPROC_EXCEEDED  0x00001000
#define PF_USED_MATH       0x00002000
#define PF_USER_WORKER     0x00004000
#define PF_NOFREEZE        0x00008000
#define PF_KSWAPD          0x00020000
#define PF_MEMALLOC_NOFS   0x00040000
#define PF_MEMALLOC_NOIO   0x00080000
#define PF_LOCAL_THROTTLE  0x00100000
#define PF_KTHREAD         0x00200000
#define PF_RANDOMIZE       0x00400000
#define PF_NO_SETAFFINITY  0x04000000
#define PF_MCE_EARLY       0x08000000
#define PF_MEMALLOC_PIN    0x10000000
#define PF_BLOCK_TS        0x20000000
#define PF_SUSPEND_TASK    0x80000000

/* What a number may name. Kernel: include/linux/pid_types.h */
enum pid_type {
    PIDTYPE_PID, PIDTYPE_TGID, PIDTYPE_PGID, PIDTYPE_SID, PIDTYPE_MAX
};

#endif
