/* Processes as descriptors. pidfd_send_signal Linux 5.1, pidfd_open 5.3, pidfd_getfd 5.6; ENOSYS before. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/pidfd.h>
#include <sys/syscall.h>

int pidfd_open(pid_t pid, unsigned int flags) { return (int)__r3_ret(r3_syscall2(pid, (long)flags, SYS_pidfd_open)); }

int pidfd_getfd(int pidfd, int fd, unsigned int flags)
{
    return (int)__r3_ret(r3_syscall3(pidfd, fd, (long)flags, SYS_pidfd_getfd));
}

int pidfd_send_signal(int pidfd, int signum, siginfo_t *info, unsigned int flags)
{
    return (int)__r3_ret(r3_syscall4(pidfd, signum, (long)info, (long)flags, SYS_pidfd_send_signal));
}
