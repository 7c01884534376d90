/* Clocks and sleeping. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_TIME_H
#define R3_RT_SYS_TIME_H

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <time.h>

static inline long sys_clock_gettime(clockid_t clock, struct timespec *now)
{
    return r3_syscall2(clock, (long)now, SYS_clock_gettime);
}

static inline long sys_clock_nanosleep(clockid_t clock, int flags, const struct timespec *until, struct timespec *left)
{
    return r3_syscall4(clock, flags, (long)until, (long)left, SYS_clock_nanosleep);
}

static inline long sys_clock_getres(clockid_t clock, struct timespec *resolution)
{
    return r3_syscall2(clock, (long)resolution, SYS_clock_getres);
}

static inline long sys_clock_settime(clockid_t clock, const struct timespec *now)
{
    return r3_syscall2(clock, (long)now, SYS_clock_settime);
}

#endif
