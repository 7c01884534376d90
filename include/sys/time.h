/* POSIX.1-2024 <sys/time.h>, Linux man settimeofday(2): time in microseconds. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>
#include <sys/select.h>

#define ITIMER_REAL    0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF    2

struct itimerval {
    struct timeval it_interval;
    struct timeval it_value;
};
__R3_PIN_SIZE(struct itimerval, 32, 8);

__R3_DECLS_BEGIN

int gettimeofday(struct timeval *__restrict result, void *__restrict no_zone);
int getitimer(int which, struct itimerval *value);
int setitimer(int which, const struct itimerval *__restrict value,
              struct itimerval *__restrict old_value);
int utimes(const char *path, const struct timeval times[2]);

#if __R3_BSD
struct timezone {
    int tz_minuteswest;
    int tz_dsttime;
};
__R3_PIN_SIZE(struct timezone, 8, 4);

int futimes(int fd, const struct timeval times[2]);
int lutimes(const char *path, const struct timeval times[2]);
int settimeofday(const struct timeval *time, const struct timezone *zone);
#include <bits/time_own.h>

#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define timercmp(a, b, op) \
    ((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec op (b)->tv_usec : (a)->tv_sec op (b)->tv_sec)
#define timeradd(a, b, sum) \
    ((void)((sum)->tv_sec = (a)->tv_sec + (b)->tv_sec, \
            ((sum)->tv_usec = (a)->tv_usec + (b)->tv_usec) >= 1000000 && \
                ((sum)->tv_sec++, (sum)->tv_usec -= 1000000, 1)))
#define timersub(a, b, difference) \
    ((void)((difference)->tv_sec = (a)->tv_sec - (b)->tv_sec, \
            ((difference)->tv_usec = (a)->tv_usec - (b)->tv_usec) < 0 && \
                ((difference)->tv_sec--, (difference)->tv_usec += 1000000, 1)))
#endif

#if __R3_GNU
#define TIMEVAL_TO_TIMESPEC(tv, ts) \
    ((void)((ts)->tv_sec = (tv)->tv_sec, (ts)->tv_nsec = (tv)->tv_usec * 1000))
#define TIMESPEC_TO_TIMEVAL(tv, ts) \
    ((void)((tv)->tv_sec = (ts)->tv_sec, (tv)->tv_usec = (ts)->tv_nsec / 1000))
#endif

__R3_DECLS_END

#endif
