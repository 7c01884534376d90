/* epoll_pwait or epoll_pwait2: the door wants a constant, and the engine has the first alone. */
#ifndef R3_ARCH_SYS_EPOLL_EITHER_H
#define R3_ARCH_SYS_EPOLL_EITHER_H

#include <errno.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>

static inline long sys_epoll_either(int fd, void *events, int max, long how_long, long number)
{
    if (number != SYS_epoll_pwait)
        return -ENOSYS;
    return r3_syscall5(fd, (long)events, max, how_long, 0, SYS_epoll_pwait);
}

#endif
