/* Time zones by rule: what a POSIX TZ value says, "CET-1CEST,M3.5.0,M10.5.0/3" (POSIX.1-2024, 8.3; RFC 9636, 3.3.1). */
#ifndef R3_RT_ZONE_RULE_H
#define R3_RT_ZONE_RULE_H

enum { R3_ZONE_NAME_BYTES = 16 };

struct __r3_zone_type {
    int offset; /* seconds east of UTC */
    int is_dst;
    const char *name;
};

/* When in a year: by month, week and weekday; by day 1..365 that never counts 29 February; or by day 0..365. */
struct __r3_zone_day {
    enum { R3_DAY_MONTH, R3_DAY_JULIAN, R3_DAY_ZERO } kind;
    int month, week, day;
    int seconds; /* local time of that day, -167 to 167 hours */
};

struct __r3_zone_rule {
    char names[2][R3_ZONE_NAME_BYTES]; /* standard, summer */
    int offsets[2];
    int has_dst;
    struct __r3_zone_day change[2]; /* to summer time, back */
};

/* Reads one; `text` is the whole of it. 0, or -EINVAL with *rule anything. */
int __r3_zone_rule_read(struct __r3_zone_rule *rule, const char *text);

/* What holds at a second since the Epoch. */
struct __r3_zone_type __r3_zone_rule_at(const struct __r3_zone_rule *rule, long long seconds);

#endif
