/* What io/ and net/ wait with and fall back on. Typed system calls: result or -errno; arguments as in section 2 of the
 * manual. */
#ifndef R3_RT_SYS_EVENT_H
#define R3_RT_SYS_EVENT_H

#include "sys_signal.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>

#include "sys_io.h"

static inline long sys_timerfd_create(int clock, int flags) { return r3_syscall2(clock, flags, SYS_timerfd_create); }

static inline long sys_timerfd_settime(int fd, int flags, const struct itimerspec *when, struct itimerspec *old)
{
    return r3_syscall4(fd, flags, (long)when, (long)old, SYS_timerfd_settime);
}

/* CPUs that came to direct socket calls late (s390x) have accept4 alone. */
static inline long sys_accept(int fd, void *address, socklen_t *len)
{
#ifdef SYS_accept
    return r3_syscall3(fd, (long)address, (long)len, SYS_accept);
#else
    (void)fd, (void)address, (void)len;
    return -ENOSYS;
#endif
}

/* CPUs that came to Linux after 2.6.27 have epoll_create1 alone. */
static inline long sys_epoll_create(int size)
{
#ifdef SYS_epoll_create
    return r3_syscall1(size, SYS_epoll_create);
#else
    (void)size;
    return -ENOSYS;
#endif
}

static inline long sys_signalfd4(int fd, const sigset_t *set, int flags)
{
    return r3_syscall4(fd, (long)set, R3_SIGSET_BYTES, flags, SYS_signalfd4);
}

static inline long sys_inotify_init1(int flags) { return r3_syscall1(flags, SYS_inotify_init1); }

static inline long sys_inotify_add_watch(int fd, const char *path, unsigned mask)
{
    return r3_syscall3(fd, (long)path, mask, SYS_inotify_add_watch);
}

static inline long sys_inotify_rm_watch(int fd, int wd) { return r3_syscall2(fd, wd, SYS_inotify_rm_watch); }

static inline long sys_pidfd_open(pid_t pid, unsigned flags) { return r3_syscall2(pid, flags, SYS_pidfd_open); }

#endif
