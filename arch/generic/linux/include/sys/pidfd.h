/* Processes as descriptors: no pid that may be reused in between. pidfd_open(2) Linux 5.3,
 * pidfd_send_signal(2) 5.1, pidfd_getfd(2) 5.6. The flags are in <linux/pidfd.h>. */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <features.h>
#include <signal.h>
#include <bits/types.h>
#include <linux/pidfd.h>

__R3_DECLS_BEGIN

int pidfd_open(__pid_t pid, unsigned int flags);
int pidfd_getfd(int pidfd, int fd, unsigned int flags);
#if __R3_POSIX
int pidfd_send_signal(int pidfd, int signum, siginfo_t *info, unsigned int flags);
#endif

__R3_DECLS_END

#endif
