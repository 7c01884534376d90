/* waitid(2), wait4(2): linux/wait.h. */
typedef enum {
    P_ALL   = 0,
    P_PID   = 1,
    P_PGID  = 2,
    P_PIDFD = 3 /* Linux 5.4 */
} idtype_t;

#define WSTOPPED   2
#define WEXITED    4
#define WCONTINUED 8
#define WNOWAIT    0x1000000
#define __WNOTHREAD 0x20000000
#define __WALL      0x40000000
#define __WCLONE    0x80000000
