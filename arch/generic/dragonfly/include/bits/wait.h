/* waitid(2), wait6(2): sys/wait.h, sys/procctl.h of the kernel. */
typedef enum {
    P_PID    = 0,
    P_PPID   = 1,
    P_PGID   = 2,
    P_SID    = 3,
    P_CID    = 4,
    P_UID    = 5,
    P_GID    = 6,
    P_ALL    = 7,
    P_LWPID  = 8,
    P_TASKID = 9,
    P_PROJID = 10,
    P_POOLID = 11,
    P_JAILID = 12,
    P_CTID   = 13,
    P_CPUID  = 14,
    P_PSETID = 15
} idtype_t;

#define WSTOPPED   2
#define WCONTINUED 4
#define WNOWAIT    8
#define WEXITED    16
#define WTRAPPED   32
#define WLINUXCLONE 0x80000000
