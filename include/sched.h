/* POSIX.1-2024 <sched.h>, Linux man sched_setaffinity(2), clone(2), unshare(2), cpu_set(3): scheduling.
 * As POSIX.1-2024, but policy and parameters are the thread's, as Linux has it. Thread- and signal-safe. */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/sched_param.h>

typedef __pid_t pid_t;
typedef __time_t time_t;

#define SCHED_OTHER 0
#define SCHED_FIFO  1
#define SCHED_RR    2

__R3_DECLS_BEGIN

int sched_get_priority_max(int policy);
int sched_get_priority_min(int policy);
int sched_getparam(pid_t pid, struct sched_param *parameters);
int sched_setparam(pid_t pid, const struct sched_param *parameters);
int sched_getscheduler(pid_t pid);
int sched_setscheduler(pid_t pid, int policy, const struct sched_param *parameters);
int sched_rr_get_interval(pid_t pid, struct timespec *interval);
int sched_yield(void);

#if __R3_GNU
#define SCHED_NORMAL        SCHED_OTHER
#define SCHED_BATCH         3
#define SCHED_ISO           4
#define SCHED_IDLE          5
#define SCHED_DEADLINE      6
#define SCHED_EXT           7
#define SCHED_RESET_ON_FORK 0x40000000

#define SCHED_FLAG_RESET_ON_FORK  0x01
#define SCHED_FLAG_RECLAIM        0x02
#define SCHED_FLAG_DL_OVERRUN     0x04
#define SCHED_FLAG_KEEP_POLICY    0x08
#define SCHED_FLAG_KEEP_PARAMS    0x10
#define SCHED_FLAG_UTIL_CLAMP_MIN 0x20
#define SCHED_FLAG_UTIL_CLAMP_MAX 0x40
#define SCHED_FLAG_KEEP_ALL       (SCHED_FLAG_KEEP_POLICY | SCHED_FLAG_KEEP_PARAMS)
#define SCHED_FLAG_UTIL_CLAMP     (SCHED_FLAG_UTIL_CLAMP_MIN | SCHED_FLAG_UTIL_CLAMP_MAX)
#define SCHED_FLAG_ALL            0x7f

/* clone(2), unshare(2): linux/sched.h. */
#define CSIGNAL              0x000000ff
#define CLONE_NEWTIME        0x00000080
#define CLONE_VM             0x00000100
#define CLONE_FS             0x00000200
#define CLONE_FILES          0x00000400
#define CLONE_SIGHAND        0x00000800
#define CLONE_PIDFD          0x00001000
#define CLONE_PTRACE         0x00002000
#define CLONE_VFORK          0x00004000
#define CLONE_PARENT         0x00008000
#define CLONE_THREAD         0x00010000
#define CLONE_NEWNS          0x00020000
#define CLONE_SYSVSEM        0x00040000
#define CLONE_SETTLS         0x00080000
#define CLONE_PARENT_SETTID  0x00100000
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_DETACHED       0x00400000
#define CLONE_UNTRACED       0x00800000
#define CLONE_CHILD_SETTID   0x01000000
#define CLONE_NEWCGROUP      0x02000000
#define CLONE_NEWUTS         0x04000000
#define CLONE_NEWIPC         0x08000000
#define CLONE_NEWUSER        0x10000000
#define CLONE_NEWPID         0x20000000
#define CLONE_NEWNET         0x40000000
#define CLONE_IO             0x80000000

int clone(int (*function)(void *), void *stack_top, int flags, void *argument, ...);
int unshare(int flags);
int setns(int fd, int type);

/* Sets of CPUs; the ..._S forms take the size of a larger set in bytes. */
#define CPU_SETSIZE 1024

typedef struct cpu_set_t {
    unsigned long __bits[CPU_SETSIZE / (8 * sizeof(long))];
} cpu_set_t;
__R3_PIN_SIZE(cpu_set_t, 128, 8);

int sched_getcpu(void);
int sched_getaffinity(pid_t pid, __SIZE_TYPE__ size, cpu_set_t *set);
int sched_setaffinity(pid_t pid, __SIZE_TYPE__ size, const cpu_set_t *set);

#include <bits/cpu_set.h>
#endif

__R3_DECLS_END

#endif
