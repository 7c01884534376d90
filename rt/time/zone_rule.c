/* Zones by rule. */
#include "time/zone_rule.h"

#include "time/calendar.h"

#include <errno.h>
#include <limits.h>

static int is_digit(char c) { return c >= '0' && c <= '9'; }
static int is_letter(char c) { return ((unsigned char)c | 32) >= 'a' && ((unsigned char)c | 32) <= 'z'; }

/* Three letters or more, or anything of letters, digits and signs between < and >. */
static int read_name(const char **text, char name[R3_ZONE_NAME_BYTES])
{
    const char *p = *text;
    int quoted = *p == '<', len = 0;
    for (p += quoted; is_letter(*p) || (quoted && (is_digit(*p) || *p == '+' || *p == '-')); p++) {
        if (len == R3_ZONE_NAME_BYTES - 1)
            return -EINVAL;
        name[len++] = *p;
    }
    if (len < 3 || (quoted && *p++ != '>'))
        return -EINVAL;
    name[len] = 0;
    *text = p;
    return 0;
}

static int read_number(const char **text, int min, int max, int *value)
{
    const char *p = *text;
    int n = 0;
    for (; is_digit(*p) && n <= max; p++)
        n = n * 10 + (*p - '0');
    if (p == *text || n < min || n > max)
        return -EINVAL;
    *text = p;
    *value = n;
    return 0;
}

/* [+-]hh[:mm[:ss]] in seconds. */
static int read_time(const char **text, int max_hours, int *seconds)
{
    int sign = **text == '-' ? -1 : 1, part;
    *text += **text == '-' || **text == '+';
    if (read_number(text, 0, max_hours, &part) < 0)
        return -EINVAL;
    *seconds = part * 3600;
    for (int unit = 60; unit && **text == ':'; unit /= 60) {
        ++*text;
        if (read_number(text, 0, 59, &part) < 0)
            return -EINVAL;
        *seconds += part * unit;
    }
    *seconds *= sign;
    return 0;
}

static int read_change(const char **text, struct __r3_zone_day *day)
{
    int r;
    if (*(*text)++ != ',')
        return -EINVAL;
    day->seconds = 2 * 3600;
    if (**text == 'M') {
        day->kind = R3_DAY_MONTH;
        ++*text;
        if (read_number(text, 1, 12, &day->month) < 0 || *(*text)++ != '.' ||
            read_number(text, 1, 5, &day->week) < 0 || *(*text)++ != '.')
            return -EINVAL;
        r = read_number(text, 0, 6, &day->day);
    } else if (**text == 'J') {
        day->kind = R3_DAY_JULIAN;
        ++*text;
        r = read_number(text, 1, 365, &day->day);
    } else {
        day->kind = R3_DAY_ZERO;
        r = read_number(text, 0, 365, &day->day);
    }
    if (r == 0 && **text == '/') {
        ++*text;
        r = read_time(text, 167, &day->seconds);
    }
    return r;
}

int __r3_zone_rule_read(struct __r3_zone_rule *rule, const char *text)
{
    int west;
    rule->has_dst = 0;
    if (read_name(&text, rule->names[0]) < 0 || read_time(&text, 24, &west) < 0)
        return -EINVAL;
    rule->offsets[0] = rule->offsets[1] = -west;
    if (!*text)
        return 0;
    if (read_name(&text, rule->names[1]) < 0)
        return -EINVAL;
    rule->has_dst = 1;
    rule->offsets[1] = 3600 - west;
    if (*text && *text != ',') {
        if (read_time(&text, 24, &west) < 0)
            return -EINVAL;
        rule->offsets[1] = -west;
    }
    if (!*text) /* the rules are the system's to choose: those of the United States since 2007, as elsewhere */
        text = ",M3.2.0,M11.1.0";
    if (read_change(&text, &rule->change[0]) < 0 || read_change(&text, &rule->change[1]) < 0 || *text)
        return -EINVAL;
    return 0;
}

/* Seconds from the Epoch to the local time of a change in a year, as if that were UTC. */
static long long change_in(const struct __r3_zone_day *change, long long year)
{
    long long day = __r3_days_from_civil(year, 1, 1);
    if (change->kind == R3_DAY_ZERO)
        day += change->day;
    else if (change->kind == R3_DAY_JULIAN) {
        int leap = __r3_days_from_civil(year, 3, 1) - day == 60;
        day += change->day - 1 + (leap && change->day >= 60);
    } else {
        long long next = change->month == 12 ? __r3_days_from_civil(year + 1, 1, 1)
                                             : __r3_days_from_civil(year, change->month + 1, 1);
        day = __r3_days_from_civil(year, change->month, 1);
        int weekday = (int)((day % 7 + 11) % 7); /* 1970-01-01 was a Thursday */
        day += (change->day - weekday + 7) % 7 + 7 * (change->week - 1);
        if (day >= next) /* week 5 is the last there is */
            day -= 7;
    }
    return day * 86400 + change->seconds;
}

/* The last change before decides. A change may lie a week outside its year, so the neighbours are asked too; where
 * summer time ends as the next begins, it goes on. */
struct __r3_zone_type __r3_zone_rule_at(const struct __r3_zone_rule *rule, long long seconds)
{
    int is_dst = 0;
    if (rule->has_dst) {
        struct tm tm;
        long long last = LLONG_MIN, year = 1970;
        if (__r3_civil_from_seconds(seconds + rule->offsets[0], &tm) == 0)
            year = tm.tm_year + 1900LL;
        for (long long y = year - 1; y <= year + 1; y++) {
            for (int to_standard = 1; to_standard >= 0; to_standard--) {
                long long at = change_in(&rule->change[to_standard], y) - rule->offsets[to_standard];
                if (at <= seconds && at >= last) {
                    last = at;
                    is_dst = !to_standard;
                }
            }
        }
    }
    return (struct __r3_zone_type){rule->offsets[is_dst], is_dst, rule->names[is_dst]};
}
