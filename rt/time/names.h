/* The names of days and months in the one locale there is. */
#ifndef R3_RT_TIME_NAMES_H
#define R3_RT_TIME_NAMES_H

/* NUL-separated: 7 days, or 12 months. The short name is the first three letters. */
#define R3_DAY_NAMES "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday"
#define R3_MONTH_NAMES                                                                                                 \
    "January\0February\0March\0April\0May\0June\0July\0August\0September\0October\0November\0December"

static inline const char *__r3_time_name(const char *names, int index)
{
    for (; index; index--) {
        while (*names++)
            continue;
    }
    return names;
}

/* What a conversion of strftime and strptime stands for, or null. */
static inline const char *__r3_time_composite(char conversion)
{
    switch (conversion) {
    case 'c': return "%a %b %e %H:%M:%S %Y";
    case 'x':
    case 'D': return "%m/%d/%y";
    case 'r': return "%I:%M:%S %p";
    case 'R': return "%H:%M";
    case 'X':
    case 'T': return "%H:%M:%S";
    default: return 0;
    }
}

#endif
