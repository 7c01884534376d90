/* Births, deaths and changes of processes, by connector. Linux 2.6.15; filters 6.6.
 * Kernel: include/uapi/linux/cn_proc.h. */
#ifndef _LINUX_CN_PROC_H
#define _LINUX_CN_PROC_H

#include <linux/types.h>

/* What to do: listen, ignore */
enum proc_cn_mcast_op {
    PROC_CN_MCAST_LISTEN = 1, PROC_CN_MCAST_IGNORE
};

/* What happened */
__extension__ enum proc_cn_event {
    PROC_EVENT_NONE, PROC_EVENT_FORK, PROC_EVENT_EXEC, PROC_EVENT_UID = 0x00000004,
    PROC_EVENT_GID = 0x00000040, PROC_EVENT_SID = 0x00000080, PROC_EVENT_PTRACE = 0x00000100,
    PROC_EVENT_COMM = 0x00000200, PROC_EVENT_NONZERO_EXIT = 0x20000000, PROC_EVENT_COREDUMP = 0x40000000,
    PROC_EVENT_EXIT = 0x80000000
};

#define PROC_EVENT_ALL \
    (PROC_EVENT_FORK | PROC_EVENT_EXEC | PROC_EVENT_UID | PROC_EVENT_GID | PROC_EVENT_SID | PROC_EVENT_PTRACE | \
     PROC_EVENT_COMM | PROC_EVENT_NONZERO_EXIT | PROC_EVENT_COREDUMP | PROC_EVENT_EXIT)

struct proc_input {
    enum proc_cn_mcast_op mcast_op;
    enum proc_cn_event    event_type;
};

static inline enum proc_cn_event valid_event(enum proc_cn_event event)
{
    return (enum proc_cn_event)(event & PROC_EVENT_ALL);
}

struct proc_event {
    enum proc_cn_event what;
    __u32 cpu;
    __u64 __attribute__((__aligned__(8))) timestamp_ns; /* since boot */
    union {
        struct { __u32 err; } ack;
        struct fork_proc_event {
            __kernel_pid_t parent_pid, parent_tgid, child_pid, child_tgid;
        } fork;
        struct exec_proc_event {
            __kernel_pid_t process_pid, process_tgid;
        } exec;
        struct id_proc_event {
            __kernel_pid_t process_pid, process_tgid;
            union { __u32 ruid, rgid; } r;
            union { __u32 euid, egid; } e;
        } id;
        struct sid_proc_event {
            __kernel_pid_t process_pid, process_tgid;
        } sid;
        struct ptrace_proc_event {
            __kernel_pid_t process_pid, process_tgid, tracer_pid, tracer_tgid;
        } ptrace;
        struct comm_proc_event {
            __kernel_pid_t process_pid, process_tgid;
            char comm[16];
        } comm;
        struct coredump_proc_event {
            __kernel_pid_t process_pid, process_tgid, parent_pid, parent_tgid;
        } coredump;
        struct exit_proc_event {
            __kernel_pid_t process_pid, process_tgid;
            __u32 exit_code, exit_signal;
            __kernel_pid_t parent_pid, parent_tgid;
        } exit;
    } event_data;
};
__R3_PIN_SIZE(struct proc_event, 40, 8);

#endif
