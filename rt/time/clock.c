/* Clocks: what is the same once one can be read (clock_gettime.c of the kernel). */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

int clock_getres(clockid_t clock, struct timespec *resolution)
{
    return (int)__r3_ret(sys_clock_getres(clock, resolution));
}

int clock_settime(clockid_t clock, const struct timespec *now) { return (int)__r3_ret(sys_clock_settime(clock, now)); }

time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

int timespec_get(struct timespec *now, int base)
{
    return base == TIME_UTC && clock_gettime(CLOCK_REALTIME, now) == 0 ? base : 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    struct timespec exact;
    (void)zone;
    if (!now)
        return 0;
    clock_gettime(CLOCK_REALTIME, &exact);
    *now = (struct timeval){.tv_sec = exact.tv_sec, .tv_usec = exact.tv_nsec / 1000};
    return 0;
}

int settimeofday(const struct timeval *now, const struct timezone *zone)
{
    (void)zone;
    if (!now)
        return 0;
    if (now->tv_usec < 0 || now->tv_usec > 999999)
        return (int)__r3_ret(-EINVAL);
    return clock_settime(CLOCK_REALTIME,
                         &(struct timespec){.tv_sec = now->tv_sec, .tv_nsec = now->tv_usec * 1000});
}

clock_t clock(void)
{
    struct timespec used;
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) < 0)
        return (clock_t)-1;
    return (clock_t)(used.tv_sec * CLOCKS_PER_SEC + used.tv_nsec / (1000000000 / CLOCKS_PER_SEC));
}
