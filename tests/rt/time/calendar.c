/* Dates and seconds. The reference values were worked out by counting days, with Python. */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "tap.h"

static const struct {
    long long seconds;
    int year, month, day, hour, minute, second, weekday, day_of_year;
} dates[] = {
    {0LL, 70, 0, 1, 0, 0, 0, 4, 0},
    {-1LL, 69, 11, 31, 23, 59, 59, 3, 364},
    {951825600LL, 100, 1, 29, 12, 0, 0, 2, 59},
    {-2203891201LL, 0, 1, 28, 23, 59, 59, 3, 58},
    {-2203891200LL, 0, 2, 1, 0, 0, 0, 4, 59},
    {4107456000LL, 200, 1, 28, 0, 0, 0, 0, 58},
    {4107542400LL, 200, 2, 1, 0, 0, 0, 1, 59},
    {-62135596800LL, -1899, 0, 1, 0, 0, 0, 1, 0},
    {-62167219200LL, -1900, 0, 1, 0, 0, 0, 6, 0},
    {-62162121600LL, -1900, 1, 29, 0, 0, 0, 2, 59},
    {-62167219201LL, -1901, 11, 31, 23, 59, 59, 5, 364},
    {-74784816000LL, -2300, 2, 1, 0, 0, 0, 3, 60},
    {253402300799LL, 8099, 11, 31, 23, 59, 59, 5, 364},
    {2147483648LL, 138, 0, 19, 3, 14, 8, 2, 18},
    {67768036191676799LL, 2147483647, 11, 31, 23, 59, 59, 3, 364},
    {-67768040609740800LL, -2147483647 - 1, 0, 1, 0, 0, 0, 4, 0},
};
enum { DATES = sizeof dates / sizeof *dates };

TEST(seconds_become_the_right_date_over_the_whole_range)
{
    for (int i = 0; i < DATES; i++) {
        time_t t = dates[i].seconds;
        struct tm tm;
        if (!CHECK(gmtime_r(&t, &tm) == &tm))
            continue;
        CHECK_EQ(tm.tm_year, dates[i].year);
        CHECK_EQ(tm.tm_mon, dates[i].month);
        CHECK_EQ(tm.tm_mday, dates[i].day);
        CHECK_EQ(tm.tm_hour, dates[i].hour);
        CHECK_EQ(tm.tm_min, dates[i].minute);
        CHECK_EQ(tm.tm_sec, dates[i].second);
        CHECK_EQ(tm.tm_wday, dates[i].weekday);
        CHECK_EQ(tm.tm_yday, dates[i].day_of_year);
        CHECK_EQ(tm.tm_isdst, 0);
        CHECK_EQ(tm.tm_gmtoff, 0);
        CHECK_STR(tm.tm_zone, "UTC");
        CHECK_EQ(timegm(&tm), dates[i].seconds);
    }
}

TEST(a_year_that_does_not_fit_is_refused)
{
    time_t after = 67768036191676800LL, before = -67768040609740801LL, far[] = {INT64_MAX, INT64_MIN};
    struct tm tm;
    errno = 0;
    CHECK(!gmtime_r(&after, &tm));
    CHECK_EQ(errno, EOVERFLOW);
    errno = 0;
    CHECK(!gmtime_r(&before, &tm));
    CHECK_EQ(errno, EOVERFLOW);
    CHECK(!gmtime(&far[0]));
    CHECK(!gmtime(&far[1]));
    struct tm too_far = {.tm_year = INT_MAX, .tm_mon = 12, .tm_mday = 1};
    errno = 0;
    CHECK_EQ(timegm(&too_far), -1);
    CHECK_EQ(errno, EOVERFLOW);
}

TEST(fields_outside_their_range_are_carried)
{
    struct tm tm = {.tm_year = 100, .tm_mon = 13, .tm_mday = 0, .tm_hour = -1, .tm_min = 61, .tm_sec = -1};
    time_t t = timegm(&tm); /* the day before 2001-02-01, an hour less, 61 minutes on, a second less */
    CHECK_EQ(t, 980899259LL);
    CHECK_EQ(tm.tm_year, 101);
    CHECK_EQ(tm.tm_mon, 0);
    CHECK_EQ(tm.tm_mday, 31);
    CHECK_EQ(tm.tm_hour, 0);
    CHECK_EQ(tm.tm_min, 0);
    CHECK_EQ(tm.tm_sec, 59);
    struct tm back = {.tm_year = 70, .tm_mon = -1, .tm_mday = 32};
    CHECK_EQ(timegm(&back), 0);
    CHECK_EQ(back.tm_mon, 0);
}

TEST(every_day_of_eight_centuries_goes_there_and_back)
{
    struct tm last, tm;
    time_t t = -20000000000LL / 86400 * 86400;
    gmtime_r(&t, &last);
    for (int day = 0; day < 292194; day++) {
        t += 86400;
        gmtime_r(&t, &tm);
        int same_month = tm.tm_mon == last.tm_mon, same_year = tm.tm_year == last.tm_year;
        int ok = tm.tm_wday == (last.tm_wday + 1) % 7 && tm.tm_mday == (same_month ? last.tm_mday + 1 : 1) &&
                 tm.tm_yday == (same_year ? last.tm_yday + 1 : 0) && timegm(&tm) == t;
        if (!ok) {
            CHECK_EQ(t, 0);
            return;
        }
        last = tm;
    }
}

TEST(leap_years_are_those_of_the_gregorian_calendar)
{
    static const struct {
        int year, days;
    } years[] = {{1600, 366}, {1700, 365}, {1900, 365}, {1996, 366}, {1999, 365}, {2000, 366},
                 {2100, 365}, {0, 366},    {-1, 365},   {-4, 366},   {-100, 365}, {-400, 366}};
    for (unsigned i = 0; i < sizeof years / sizeof *years; i++) {
        struct tm last_day = {.tm_year = years[i].year - 1900, .tm_mon = 11, .tm_mday = 31};
        timegm(&last_day);
        CHECK_EQ(last_day.tm_yday + 1, years[i].days);
    }
}

TEST(asctime_is_the_one_form_and_refuses_what_does_not_fit)
{
    struct tm tm = {.tm_year = 73, .tm_mon = 8, .tm_mday = 6, .tm_hour = 1, .tm_min = 3, .tm_sec = 52};
    char text[26];
    CHECK_STR(asctime_r(&tm, text), "Sun Sep  6 01:03:52 1973\n");
    CHECK_STR(asctime(&tm), "Sun Sep  6 01:03:52 1973\n");
    tm.tm_year = 8100;
    errno = 0;
    CHECK(!asctime(&tm));
    CHECK_EQ(errno, EOVERFLOW);
}

TEST(difftime_is_the_difference)
{
    CHECK(difftime(1000000000, 1) == 999999999.0);
    CHECK(difftime(-5, 5) == -10.0);
}

int main(void)
{
    RUN(seconds_become_the_right_date_over_the_whole_range);
    RUN(a_year_that_does_not_fit_is_refused);
    RUN(fields_outside_their_range_are_carried);
    RUN(every_day_of_eight_centuries_goes_there_and_back);
    RUN(leap_years_are_those_of_the_gregorian_calendar);
    RUN(asctime_is_the_one_form_and_refuses_what_does_not_fit);
    RUN(difftime_is_the_difference);
    return tap_done();
}
