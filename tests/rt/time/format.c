/* strftime and strptime. The expected texts are POSIX.1-2024's examples or glibc's output. */
#include <string.h>
#include <time.h>

#include "tap.h"

static const struct tm moment = {.tm_year = 109, .tm_mon = 1, .tm_mday = 3, .tm_hour = 14, .tm_min = 5, .tm_sec = 9,
                                 .tm_wday = 2, .tm_yday = 33, .tm_gmtoff = -34200, .tm_zone = "MART"};

static const char *format(const char *as, const struct tm *tm)
{
    static char text[200];
    memset(text, '#', sizeof text);
    return strftime(text, sizeof text, as, tm) || !*as ? text : "(none)";
}

TEST(each_conversion_gives_its_part)
{
    static const char *const expected[][2] = {
        {"%a %A %b %B %h", "Tue Tuesday Feb February Feb"},
        {"%c", "Tue Feb  3 14:05:09 2009"},
        {"%C|%d|%e|%D|%F", "20|03| 3|02/03/09|2009-02-03"},
        {"%H %I %k %l %M %S", "14 02 14  2 05 09"},
        {"%j %m %p %P %r %R %T", "034 02 PM pm 02:05:09 PM 14:05 14:05:09"},
        {"%u %w %U %W %V %G %g", "2 2 05 05 06 2009 09"},
        {"%x %X %y %Y", "02/03/09 14:05:09 09 2009"},
        {"%z %Z %s", "-0930 MART 1233704109"},
        {"%n%t%%", "\n\t%"},
        {"%Ey %Od %EX", "09 03 14:05:09"},
    };
    for (unsigned i = 0; i < sizeof expected / sizeof *expected; i++)
        CHECK_STR(format(expected[i][0], &moment), expected[i][1]);
}

TEST(flags_and_widths_are_those_of_posix_and_gnu)
{
    static const char *const expected[][2] = {
        {"%5Y|%05Y|%+5Y|%_5Y|%-d|%_d|%0e", "02009|02009|+2009| 2009|3| 3|03"},
        {"%12F|%+12F|%5a|%010T", "+02009-02-03|+02009-02-03|  Tue|0014:05:09"},
        {"%4d|%3H", "0003|014"},
    };
    for (unsigned i = 0; i < sizeof expected / sizeof *expected; i++)
        CHECK_STR(format(expected[i][0], &moment), expected[i][1]);
    struct tm far = {.tm_year = 10345 - 1900, .tm_mday = 1};
    CHECK_STR(format("%F %Y %+4Y %C %+C", &far), "+10345-01-01 10345 +10345 103 +103");
    struct tm early = {.tm_year = -5 - 1900, .tm_mday = 1};
    CHECK_STR(format("%Y %F %C %y", &early), "-5 -005-01-01 -1 95");
}

TEST(iso_weeks_belong_to_the_year_of_their_thursday)
{
    static const struct {
        int year, month, day;
        const char *week;
    } days[] = {{2005, 1, 1, "2004-W53-6"},  {2005, 12, 31, "2005-W52-6"}, {2007, 1, 1, "2007-W01-1"},
                {2008, 12, 29, "2009-W01-1"}, {2010, 1, 3, "2009-W53-7"},  {2020, 12, 31, "2020-W53-4"},
                {2021, 1, 3, "2020-W53-7"},   {2024, 12, 30, "2025-W01-1"}};
    for (unsigned i = 0; i < sizeof days / sizeof *days; i++) {
        struct tm tm = {.tm_year = days[i].year - 1900, .tm_mon = days[i].month - 1, .tm_mday = days[i].day};
        timegm(&tm);
        CHECK_STR(format("%G-W%V-%u", &tm), days[i].week);
    }
}

TEST(a_room_that_is_too_small_gives_0)
{
    char text[11] = "untouched";
    CHECK_EQ(strftime(text, 10, "%F", &moment), 0);
    CHECK_EQ(strftime(text, 11, "%F", &moment), 10);
    CHECK_STR(text, "2009-02-03");
    CHECK_EQ(strftime(text, 0, "%F", &moment), 0);
    CHECK_EQ(strftime(text, 1, "", &moment), 0);
    CHECK_STR(text, "");
}

TEST(impossible_fields_do_no_harm)
{
    struct tm wild = {.tm_year = 2147483647, .tm_mon = 99, .tm_wday = -3, .tm_hour = 2147483647, .tm_yday = -2147483647};
    char text[300];
    CHECK(strftime(text, sizeof text, "%a %A %b %B %c %C %U %W %V %G %I %p %s", &wild) > 0);
}

static int parses(const char *text, const char *as, struct tm *tm)
{
    memset(tm, 0, sizeof *tm);
    const char *end = strptime(text, as, tm);
    return end && !*end;
}

TEST(what_strftime_writes_strptime_reads)
{
    static const char *const formats[] = {"%c", "%F %T", "%D %r", "%A %d %B %Y %H:%M:%S", "%y%m%d%H%M%S",
                                          "%Y-%j %m/%d %T", "%e %h %C %y %I:%M:%S %p"};
    for (unsigned i = 0; i < sizeof formats / sizeof *formats; i++) {
        struct tm tm;
        if (!CHECK(parses(format(formats[i], &moment), formats[i], &tm)))
            tap_text(formats[i]), tap_text("\n");
        CHECK_EQ(tm.tm_year, 109);
        CHECK_EQ(tm.tm_mon, 1);
        CHECK_EQ(tm.tm_mday, 3);
        CHECK_EQ(tm.tm_hour, 14);
        CHECK_EQ(tm.tm_min, 5);
        CHECK_EQ(tm.tm_sec, 9);
        CHECK_EQ(tm.tm_wday, 2);
        CHECK_EQ(tm.tm_yday, 33);
    }
}

TEST(strptime_reads_loosely_where_posix_says_so)
{
    struct tm tm;
    CHECK(parses("  7 \t8", "%d%H", &tm));
    CHECK_EQ(tm.tm_mday, 7);
    CHECK_EQ(tm.tm_hour, 8);
    CHECK(parses("fRIDAY feb", "%a %B", &tm));
    CHECK_EQ(tm.tm_wday, 5);
    CHECK_EQ(tm.tm_mon, 1);
    CHECK(parses("12:00 am", "%I:%M %p", &tm));
    CHECK_EQ(tm.tm_hour, 0);
    CHECK(parses("12:30 PM", "%I:%M %p", &tm));
    CHECK_EQ(tm.tm_hour, 12);
    CHECK(parses("68", "%y", &tm));
    CHECK_EQ(tm.tm_year, 168);
    CHECK(parses("69", "%y", &tm));
    CHECK_EQ(tm.tm_year, 69);
    CHECK(parses("+0530", "%z", &tm));
    CHECK_EQ(tm.tm_gmtoff, 19800);
    CHECK(parses("-01:30", "%z", &tm));
    CHECK_EQ(tm.tm_gmtoff, -5400);
    CHECK(parses("100%", "%j%%", &tm));
    CHECK_EQ(tm.tm_yday, 99);
    CHECK(parses("-44", "%Y", &tm));
    CHECK_EQ(tm.tm_year, -1944);
}

TEST(strptime_refuses_what_does_not_fit)
{
    static const char *const wrong[][2] = {{"32", "%d"}, {"24", "%H"},   {"61", "%S"},   {"Foo", "%a"}, {"13", "%m"},
                                           {"", "%d"},   {"1-2", "%d/%m"}, {"0", "%I"}, {"x", "%Q"},   {"xm", "%p"}};
    struct tm tm;
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK(!strptime(wrong[i][0], wrong[i][1], &tm));
}

TEST(strptime_tells_where_it_stopped)
{
    struct tm tm = {0};
    const char *text = "2024-02-29 rest";
    CHECK_STR(strptime(text, "%F", &tm), " rest");
    CHECK_EQ(tm.tm_wday, 4);
    CHECK_EQ(tm.tm_yday, 59);
}

int main(void)
{
    RUN(each_conversion_gives_its_part);
    RUN(flags_and_widths_are_those_of_posix_and_gnu);
    RUN(iso_weeks_belong_to_the_year_of_their_thursday);
    RUN(a_room_that_is_too_small_gives_0);
    RUN(impossible_fields_do_no_harm);
    RUN(what_strftime_writes_strptime_reads);
    RUN(strptime_reads_loosely_where_posix_says_so);
    RUN(strptime_refuses_what_does_not_fit);
    RUN(strptime_tells_where_it_stopped);
    return tap_done();
}
