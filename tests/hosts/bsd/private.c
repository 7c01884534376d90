/* The host's own descriptors stand above PRIVATE_FDS, where no guest's open() or dup() comes; there the guest is told EBADF.
 * Its limit on descriptors is Linux' own and is lifted only for the moment in which one of the host's is made. */
#include "host.h"

#include <fcntl.h>
#include <sys/resource.h>

int private_fds = 60000;

void private_open(void)
{
    struct rlimit limit = {.rlim_max = 0};
    kernel(SYS_prlimit64, 0, RLIMIT_NOFILE, 0, (long)&limit);
    if (limit.rlim_max < 60000 + 4096)
        private_fds = (int)limit.rlim_max / 2;
}

static void lift(struct rlimit *old)
{
    kernel(SYS_prlimit64, 0, RLIMIT_NOFILE, 0, (long)old);
    struct rlimit high = {old->rlim_max, old->rlim_max};
    kernel(SYS_prlimit64, 0, RLIMIT_NOFILE, (long)&high, 0);
}

/* Moves a descriptor up; -errno, the descriptor closed, if there is no room. */
long private_fd(long fd)
{
    struct rlimit old;
    if (fd < 0)
        return fd;
    lift(&old);
    long up = kernel(SYS_fcntl, fd, F_DUPFD_CLOEXEC, private_fds + 1);
    kernel(SYS_prlimit64, 0, RLIMIT_NOFILE, (long)&old, 0);
    kernel(SYS_close, fd);
    return up;
}

/* To a number of its own, open over exec. */
long private_fd_at(long fd, int number)
{
    struct rlimit old;
    lift(&old);
    long up = kernel(SYS_dup3, fd, number, 0);
    kernel(SYS_prlimit64, 0, RLIMIT_NOFILE, (long)&old, 0);
    kernel(SYS_close, fd);
    return up;
}
