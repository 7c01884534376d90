/* strptime, of the POSIX locale. Fills the fields that the format names; once year, month and day are known also the
 * weekday and the day of the year. %U, %W, %V, %G and %g are read and say nothing, as POSIX has it for the first two;
 * so is %Z, whose letters do not tell a zone. */
#include "time/calendar.h"
#include "time/names.h"

#include <string.h>
#include <strings.h>
#include <time.h>

struct parse {
    const char *at;
    struct tm *tm;
    int century, year_of_century; /* -1: not given */
    int hour_12, is_pm;           /* -1: not given */
    unsigned known;               /* YEAR | MONTH | DAY */
};

enum { YEAR = 1, MONTH = 2, DAY = 4 };

static int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static void skip_spaces(struct parse *p)
{
    while (is_space(*p->at))
        p->at++;
}

/* Up to `digits` digits, leading spaces allowed; the value must lie in min..max. */
static int number(struct parse *p, int digits, long long min, long long max, long long *value)
{
    long long n = 0;
    const char *begin;
    skip_spaces(p);
    for (begin = p->at; *p->at >= '0' && *p->at <= '9' && p->at - begin < digits; p->at++)
        n = n * 10 + (*p->at - '0');
    *value = n;
    return p->at != begin && n >= min && n <= max;
}

static int field(struct parse *p, int digits, int min, int max, int add, int *to)
{
    long long n;
    if (!number(p, digits, min, max, &n))
        return 0;
    *to = (int)n + add;
    return 1;
}

/* A name in full or by its first three letters, in any case. */
static int name(struct parse *p, const char *names, int count, int *index)
{
    for (int i = 0; i < count; i++) {
        const char *full = __r3_time_name(names, i);
        size_t len = strlen(full);
        if (strncasecmp(p->at, full, 3))
            continue;
        p->at += strncasecmp(p->at, full, len) ? 3 : len;
        *index = i;
        return 1;
    }
    return 0;
}

static int half_of_day(struct parse *p)
{
    p->is_pm = strncasecmp(p->at, "pm", 2) == 0;
    if (!p->is_pm && strncasecmp(p->at, "am", 2))
        return 0;
    p->at += 2;
    return 1;
}

/* A year may have a sign and more than four digits. */
static int year(struct parse *p)
{
    long long n;
    skip_spaces(p);
    int sign = *p->at == '-' ? -1 : 1;
    p->at += *p->at == '-' || *p->at == '+';
    if (!number(p, 10, 0, 2147483647LL, &n) || sign * n - 1900 < -2147483647LL - 1)
        return 0;
    p->tm->tm_year = (int)(sign * n - 1900);
    p->known |= YEAR;
    p->century = p->year_of_century = -1;
    return 1;
}

/* Z, or +hh, +hhmm, +hh:mm. */
static int offset(struct parse *p)
{
    long long hours, minutes = 0;
    skip_spaces(p);
    char sign = *p->at;
    p->at += sign != 0;
    p->tm->tm_gmtoff = 0;
    if (sign == 'Z')
        return 1;
    if ((sign != '+' && sign != '-') || !number(p, 2, 0, 24, &hours))
        return 0;
    p->at += *p->at == ':';
    if (*p->at >= '0' && *p->at <= '9' && !number(p, 2, 0, 59, &minutes))
        return 0;
    p->tm->tm_gmtoff = (sign == '-' ? -60L : 60L) * (hours * 60 + minutes);
    return 1;
}

static int seconds_since_epoch(struct parse *p)
{
    long long n;
    int sign = *p->at == '-' ? -1 : 1;
    p->at += *p->at == '-';
    if (!number(p, 18, 0, 999999999999999999LL, &n))
        return 0;
    time_t t = sign * n;
    return localtime_r(&t, p->tm) != 0;
}

static int is_one_of(char c, const char *set) { return c && strchr(set, c); }

static int part(struct parse *p, char conversion)
{
    struct tm *tm = p->tm;
    int unused;
    switch (conversion) {
    case 'a': case 'A': return name(p, R3_DAY_NAMES, 7, &tm->tm_wday);
    case 'b': case 'B': case 'h': p->known |= MONTH; return name(p, R3_MONTH_NAMES, 12, &tm->tm_mon);
    case 'C': return field(p, 2, 0, 99, 0, &p->century);
    case 'd': case 'e': p->known |= DAY; return field(p, 2, 1, 31, 0, &tm->tm_mday);
    case 'H': case 'k': p->hour_12 = -1; return field(p, 2, 0, 23, 0, &tm->tm_hour);
    case 'I': case 'l': return field(p, 2, 1, 12, 0, &p->hour_12);
    case 'j': return field(p, 3, 1, 366, -1, &tm->tm_yday);
    case 'm': p->known |= MONTH; return field(p, 2, 1, 12, -1, &tm->tm_mon);
    case 'M': return field(p, 2, 0, 59, 0, &tm->tm_min);
    case 'p': case 'P': return half_of_day(p);
    case 's': return seconds_since_epoch(p);
    case 'S': return field(p, 2, 0, 60, 0, &tm->tm_sec);
    case 'u': return field(p, 1, 1, 7, 0, &tm->tm_wday) && ((tm->tm_wday %= 7), 1);
    case 'w': return field(p, 1, 0, 6, 0, &tm->tm_wday);
    case 'U': case 'W': case 'V': return field(p, 2, 0, 53, 0, &unused);
    case 'g': return field(p, 2, 0, 99, 0, &unused);
    case 'G': return field(p, 4, 0, 9999, 0, &unused);
    case 'y': return field(p, 2, 0, 99, 0, &p->year_of_century);
    case 'Y': return year(p);
    case 'z': return offset(p);
    case 'Z':
        while (is_one_of((char)(*p->at | 32), "abcdefghijklmnopqrstuvwxyz"))
            p->at++;
        return 1;
    case 'n': case 't': skip_spaces(p); return 1;
    case '%': skip_spaces(p); return *p->at++ == '%';
    default: return 0;
    }
}

static int read_all(struct parse *p, const char *format)
{
    for (; *format; format++) {
        if (is_space(*format)) {
            skip_spaces(p);
            continue;
        }
        if (*format != '%') {
            if (*p->at++ != *format)
                return 0;
            continue;
        }
        format += 1 + is_one_of(format[1], "0+_-");
        while (*format >= '0' && *format <= '9')
            format++;
        format += is_one_of(*format, "EO");
        const char *composite = *format == 'F' ? "%Y-%m-%d" : __r3_time_composite(*format);
        if (composite ? !read_all(p, composite) : !part(p, *format))
            return 0;
    }
    return 1;
}

/* The parts that mean something only together. Two digits of a year alone are 1969 to 2068 (POSIX). */
static void combine(struct parse *p)
{
    struct tm *tm = p->tm;
    if (p->hour_12 >= 0)
        tm->tm_hour = p->hour_12 % 12 + (p->is_pm > 0 ? 12 : 0);
    if (p->century >= 0 || p->year_of_century >= 0) {
        int low = p->year_of_century >= 0 ? p->year_of_century : 0;
        tm->tm_year = low + (p->century >= 0 ? p->century * 100 - 1900 : low < 69 ? 100 : 0);
        p->known |= YEAR;
    }
    if (p->known == (YEAR | MONTH | DAY)) {
        long long begin = __r3_days_from_civil(tm->tm_year + 1900LL, 1, 1);
        long long day = __r3_days_from_civil(tm->tm_year + 1900LL, tm->tm_mon + 1, tm->tm_mday);
        tm->tm_yday = (int)(day - begin);
        tm->tm_wday = (int)((day % 7 + 11) % 7); /* 1970-01-01 was a Thursday */
    }
}

char *strptime(const char *restrict s, const char *restrict format, struct tm *restrict tm)
{
    struct parse p = {.at = s, .tm = tm, .century = -1, .year_of_century = -1, .hour_12 = -1, .is_pm = -1};
    if (!read_all(&p, format))
        return 0;
    combine(&p);
    return (char *)p.at;
}
