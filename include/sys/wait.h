/* POSIX.1-2024 <sys/wait.h>, Linux man wait4(2): waiting for children. As POSIX.1-2024.
 * Thread- and signal-safe. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <features.h>
#include <bits/types.h>
#include <bits/wait_status.h>

typedef __pid_t pid_t;
typedef __id_t id_t;

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

#if __R3_POSIX
#include <signal.h>
#endif
#if __R3_BSD
#include <sys/resource.h>
#endif

__R3_DECLS_BEGIN

pid_t wait(int *status);
pid_t waitpid(pid_t pid, int *status, int options);
#if __R3_POSIX
int waitid(idtype_t type, id_t id, siginfo_t *info, int options);
#endif

#if __R3_BSD
pid_t wait3(int *status, int options, struct rusage *usage);
pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage);
#endif

__R3_DECLS_END

#endif
