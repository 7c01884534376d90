/* POSIX.1-2024 <sys/wait.h>, man wait4(2): waiting for children. As POSIX.1-2024.
 * Thread- and signal-safe. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <features.h>
#include <bits/types.h>
#include <bits/wait_status.h>

typedef __pid_t pid_t;
typedef __id_t id_t;

#include <bits/wait.h>

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
