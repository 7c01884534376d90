/* Clocks and sleeping. Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_TIME_H
#define R3_RT_SYS_TIME_H

#include <errno.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <time.h>

static inline long sys_clock_gettime(clockid_t clock, struct timespec *now)
{
    return r3_syscall2((long)clock, (long)now, SYS_clock_gettime);
}

static inline long sys_nanosleep(const struct timespec *len, struct timespec *left)
{
    return r3_syscall2((long)len, (long)left, SYS_nanosleep);
}

/* From *now to *until: 0 if that is past. */
static inline int sys_time_left(const struct timespec *now, const struct timespec *until, struct timespec *left)
{
    left->tv_sec = until->tv_sec - now->tv_sec;
    left->tv_nsec = until->tv_nsec - now->tv_nsec;
    if (left->tv_nsec < 0) {
        left->tv_nsec += 1000000000;
        left->tv_sec--;
    }
    return left->tv_sec >= 0 && (left->tv_sec || left->tv_nsec);
}

/* The kernel sleeps for a length of time only. Limit: one who sets the clock during an absolute sleep is not noticed
 * before its end, after which the clock is looked at again. */
static inline long sys_clock_nanosleep(clockid_t clock, int flags, const struct timespec *until, struct timespec *left)
{
    struct timespec now, rest;
    if ((unsigned long)until->tv_nsec >= 1000000000 || (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
        return -EINVAL;
    if (!(flags & TIMER_ABSTIME))
        return sys_nanosleep(until, left);
    long r = 0;
    while (r >= 0 && (r = sys_clock_gettime(clock, &now)) >= 0 && sys_time_left(&now, until, &rest))
        r = sys_nanosleep(&rest, 0);
    return r;
}

static inline long sys_clock_getres(clockid_t clock, struct timespec *resolution)
{
    return r3_syscall2((long)clock, (long)resolution, SYS_clock_getres);
}

static inline long sys_clock_settime(clockid_t clock, const struct timespec *now)
{
    return r3_syscall2((long)clock, (long)now, SYS_clock_settime);
}

#endif
