/* ISO C17 7.27, POSIX.1-2024 <time.h>: clocks, timers and calendar.
 * As POSIX.1-2024. clock_gettime, clock_nanosleep and nanosleep are signal-safe; all are thread-safe but
 * gmtime, localtime, asctime and ctime, which share a buffer. */
#ifndef _TIME_H
#define _TIME_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#if __R3_POSIX
#include <bits/clocks.h>
#endif

typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;
typedef __clock_t clock_t;
#undef NULL
#define NULL __R3_NULL

struct tm {
    int tm_sec;   /* 0 .. 60 */
    int tm_min;
    int tm_hour;
    int tm_mday;  /* 1 .. 31 */
    int tm_mon;   /* 0 .. 11 */
    int tm_year;  /* since 1900 */
    int tm_wday;  /* Sunday is 0 */
    int tm_yday;  /* 0 .. 365 */
    int tm_isdst; /* > 0 summer time, < 0 unknown */
#if __R3_BSD
    long        tm_gmtoff; /* seconds east of UTC */
    const char *tm_zone;
#else
    long        __tm_gmtoff;
    const char *__tm_zone;
#endif
};
__R3_PIN_SIZE(struct tm, 56, 8);

#define CLOCKS_PER_SEC 1000000L
#define TIME_UTC 1

__R3_DECLS_BEGIN

clock_t clock(void);
time_t time(time_t *result);
double difftime(time_t later, time_t earlier);
time_t mktime(struct tm *local);
struct tm *gmtime(const time_t *time);
struct tm *localtime(const time_t *time);
char *asctime(const struct tm *tm);
char *ctime(const time_t *time);
size_t strftime(char *__restrict to, size_t size, const char *__restrict format,
                const struct tm *__restrict tm);
int timespec_get(struct timespec *result, int base);

#if __R3_POSIX
typedef __clockid_t clockid_t;
typedef __timer_t timer_t;
typedef __pid_t pid_t;
typedef __locale_t locale_t;

struct itimerspec {
    struct timespec it_interval;
    struct timespec it_value;
};
__R3_PIN_SIZE(struct itimerspec, 32, 8);

struct sigevent;

#define TIMER_ABSTIME 1

size_t strftime_l(char *__restrict to, size_t size, const char *__restrict format, const struct tm *__restrict tm,
                  locale_t locale); /* the only locale is C */
struct tm *gmtime_r(const time_t *__restrict time, struct tm *__restrict result);
struct tm *localtime_r(const time_t *__restrict time, struct tm *__restrict result);
char *asctime_r(const struct tm *__restrict tm, char *__restrict to); /* 26 bytes */
char *ctime_r(const time_t *time, char *to);                          /* 26 bytes */
void tzset(void);
extern char *tzname[2];

int nanosleep(const struct timespec *duration, struct timespec *left);
int clock_getres(clockid_t clock, struct timespec *resolution);
int clock_gettime(clockid_t clock, struct timespec *result);
int clock_settime(clockid_t clock, const struct timespec *time);
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time,
                    struct timespec *left); /* 0 or an error number */
int clock_getcpuclockid(pid_t pid, clockid_t *clock);

/* timer_create and its like, where the kernel has timers of a process; DragonFly has none. */
#if __has_include(<bits/timer_calls.h>)
#include <bits/timer_calls.h>
#endif
#endif

#if __R3_XSI
extern int daylight;
extern long timezone;
char *strptime(const char *__restrict s, const char *__restrict format, struct tm *__restrict tm);
#endif

#if __R3_BSD
time_t timegm(struct tm *utc);
#endif

__R3_DECLS_END

#endif
