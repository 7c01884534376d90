/* Calendar arithmetic without zones. */
#ifndef R3_RT_CALENDAR_H
#define R3_RT_CALENDAR_H

#include <time.h>

/* Days from 1970-01-01 to a date; month 1..12, day may lie outside the month. */
long long __r3_days_from_civil(long long year, int month, int day);

/* Fills the date and time of day, weekday and day of the year. 0, or -EOVERFLOW if tm_year cannot hold the year. */
int __r3_civil_from_seconds(long long seconds, struct tm *tm);

/* Seconds since the Epoch; every field may lie outside its range. */
long long __r3_seconds_from_civil(const struct tm *tm);

#endif
