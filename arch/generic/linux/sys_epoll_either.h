/* epoll_pwait or epoll_pwait2, which differ in their number and in what the fourth argument is. */
#ifndef R3_ARCH_SYS_EPOLL_EITHER_H
#define R3_ARCH_SYS_EPOLL_EITHER_H

#include <ring3/syscall.h>

static inline long sys_epoll_either(int fd, void *events, int max, long how_long, long number)
{
    return r3_syscall5(fd, (long)events, max, how_long, 0, number);
}

#endif
