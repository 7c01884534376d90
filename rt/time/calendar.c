/* Seconds and calendar dates. Proleptic Gregorian, without leap seconds, as POSIX.1-2024 defines "Seconds Since the
 * Epoch". Years are counted from March, so that the leap day is the last of its year and months have a linear rule. */
#include "time/calendar.h"

#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <time.h>

enum { DAYS_PER_ERA = 146097, DAYS_TO_EPOCH = 719468 }; /* an era is 400 years; 0000-03-01 to 1970-01-01 */

long long __r3_days_from_civil(long long year, int month, int day)
{
    year -= month <= 2;
    long long era = (year >= 0 ? year : year - 399) / 400;
    int year_of_era = (int)(year - era * 400);
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_PER_ERA + day_of_era - DAYS_TO_EPOCH;
}

static inline int is_leap(long long year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int __r3_civil_from_seconds(long long seconds, struct tm *tm)
{
    long long days = seconds / 86400;
    int rest = (int)(seconds % 86400);
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    int weekday = (int)((days + 4) % 7); /* 1970-01-01 was a Thursday */
    days += DAYS_TO_EPOCH;
    long long era = (days >= 0 ? days : days - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA;
    int day_of_era = (int)(days - era * DAYS_PER_ERA);
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int shifted = (5 * day_of_year + 2) / 153;
    int month = shifted < 10 ? shifted + 3 : shifted - 9;
    long long year = era * 400 + year_of_era + (month <= 2);
    if (year - 1900 > INT_MAX || year - 1900 < INT_MIN)
        return -EOVERFLOW;
    tm->tm_year = (int)(year - 1900);
    tm->tm_mon = month - 1;
    tm->tm_mday = day_of_year - (153 * shifted + 2) / 5 + 1;
    tm->tm_hour = rest / 3600;
    tm->tm_min = rest / 60 % 60;
    tm->tm_sec = rest % 60;
    tm->tm_wday = weekday < 0 ? weekday + 7 : weekday;
    tm->tm_yday = day_of_year >= 306 ? day_of_year - 306 : day_of_year + 59 + is_leap(year);
    return 0;
}

long long __r3_seconds_from_civil(const struct tm *tm)
{
    long long months = tm->tm_mon, year = 1900LL + tm->tm_year + months / 12;
    int month = (int)(months % 12);
    if (month < 0) {
        month += 12;
        year--;
    }
    return (__r3_days_from_civil(year, month + 1, 1) + tm->tm_mday - 1) * 86400LL + tm->tm_hour * 3600LL +
           tm->tm_min * 60LL + tm->tm_sec;
}

struct tm *gmtime_r(const time_t *restrict seconds, struct tm *restrict tm)
{
    int r = __r3_civil_from_seconds(*seconds, tm);
    if (r < 0) {
        __r3_errno_set(-r);
        return 0;
    }
    tm->tm_isdst = 0;
    tm->tm_gmtoff = 0;
    tm->tm_zone = "UTC";
    return tm;
}

struct tm *gmtime(const time_t *seconds)
{
    static struct tm tm;
    return gmtime_r(seconds, &tm);
}

time_t timegm(struct tm *tm)
{
    time_t seconds = __r3_seconds_from_civil(tm);
    return gmtime_r(&seconds, tm) ? seconds : -1;
}

double difftime(time_t a, time_t b) { return (double)(a - b); }
