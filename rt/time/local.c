/* Local time: from seconds, and back. */
#include "internal.h"
#include "time/calendar.h"
#include "time/zone.h"

#include <errno.h>
#include <time.h>

static int fill(long long seconds, struct tm *tm)
{
    struct __r3_zone_type type = __r3_zone_at(seconds);
    long long local;
    if (__builtin_add_overflow(seconds, type.offset, &local) || __r3_civil_from_seconds(local, tm) < 0) {
        __r3_errno_set(EOVERFLOW);
        return -1;
    }
    tm->tm_isdst = type.is_dst;
    tm->tm_gmtoff = type.offset;
    tm->tm_zone = type.name;
    return 0;
}

struct tm *localtime_r(const time_t *restrict seconds, struct tm *restrict tm)
{
    return fill(*seconds, tm) < 0 ? 0 : tm;
}

struct tm *localtime(const time_t *seconds)
{
    static struct tm tm;
    return localtime_r(seconds, &tm);
}

/* A zone's time of the other kind, nearest to a date: half a year around it. */
static int find_kind(long long seconds, int is_dst, struct __r3_zone_type *type)
{
    for (int month = 1; month <= 7; month++) {
        for (int sign = -1; sign <= 1; sign += 2) {
            *type = __r3_zone_at(seconds + sign * month * 2629746LL);
            if (!type->is_dst == !is_dst)
                return 1;
        }
    }
    return 0;
}

/* A local time names two seconds where the clock is set back, and none where it is set forward; tm_isdst says which is
 * meant, or on what reading the caller counted. Without it (negative) the first of two is taken, and a time that the
 * clock skips counts on from before the change. */
static long long seconds_of(long long local, int is_dst)
{
    enum { DAY = 100000 }; /* more than any zone's offset: before and behind what may be meant */
    struct __r3_zone_type before = __r3_zone_at(local - DAY), after = __r3_zone_at(local + DAY), other;
    if (is_dst >= 0) {
        if (!before.is_dst != !is_dst && !after.is_dst == !is_dst)
            return local - after.offset;
        if (!before.is_dst == !is_dst && !after.is_dst != !is_dst)
            return local - before.offset;
        if (!before.is_dst != !is_dst && find_kind(local, is_dst, &other))
            return local - other.offset;
    }
    if (__r3_zone_at(local - before.offset).offset == before.offset ||
        __r3_zone_at(local - after.offset).offset != after.offset)
        return local - before.offset;
    return local - after.offset;
}

time_t mktime(struct tm *tm)
{
    struct tm found;
    long long seconds = seconds_of(__r3_seconds_from_civil(tm), tm->tm_isdst);
    if (fill(seconds, &found) < 0)
        return -1;
    *tm = found;
    return seconds;
}

char *ctime(const time_t *seconds)
{
    struct tm *tm = localtime(seconds);
    return tm ? asctime(tm) : 0;
}

char *ctime_r(const time_t *seconds, char *to)
{
    struct tm tm;
    return localtime_r(seconds, &tm) ? asctime_r(&tm, to) : 0;
}
