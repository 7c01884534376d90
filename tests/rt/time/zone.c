/* Local time by rules and by the system's zone files. The reference values are glibc's, by Python's time.localtime. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "tap.h"

struct moment {
    const char *zone;
    long long seconds;
    int offset, is_dst;
    const char *name;
};

static const struct moment by_rule[] = {
    {"CET-1CEST,M3.5.0,M10.5.0/3", 1711846799LL, 3600, 0, "CET"},
    {"CET-1CEST,M3.5.0,M10.5.0/3", 1711846800LL, 7200, 1, "CEST"},
    {"CET-1CEST,M3.5.0,M10.5.0/3", 1729990799LL, 7200, 1, "CEST"},
    {"CET-1CEST,M3.5.0,M10.5.0/3", 1729990800LL, 3600, 0, "CET"},
    {"CET-1CEST,M3.5.0,M10.5.0/3", 0LL, 3600, 0, "CET"},
    {"EST5EDT,M3.2.0,M11.1.0", 1710053999LL, -18000, 0, "EST"},
    {"EST5EDT,M3.2.0,M11.1.0", 1710054000LL, -14400, 1, "EDT"},
    {"EST5EDT,M3.2.0,M11.1.0", 1730613599LL, -14400, 1, "EDT"},
    {"EST5EDT,M3.2.0,M11.1.0", 1730613600LL, -18000, 0, "EST"},
    {"NZST-12NZDT,M9.5.0,M4.1.0/3", 1712411999LL, 46800, 1, "NZDT"},
    {"NZST-12NZDT,M9.5.0,M4.1.0/3", 1712412000LL, 43200, 0, "NZST"},
    {"NZST-12NZDT,M9.5.0,M4.1.0/3", 1727531999LL, 43200, 0, "NZST"},
    {"NZST-12NZDT,M9.5.0,M4.1.0/3", 1727532000LL, 46800, 1, "NZDT"},
    {"NZST-12NZDT,M9.5.0,M4.1.0/3", 1704067200LL, 46800, 1, "NZDT"},
    {"<+0330>-3:30", 0LL, 12600, 0, "+0330"},
    {"<+0330>-3:30", 1700000000LL, 12600, 0, "+0330"},
    {"IST-1GMT0,M10.5.0,M3.5.0/1", 1711846799LL, 0, 1, "GMT"},
    {"IST-1GMT0,M10.5.0,M3.5.0/1", 1711846800LL, 3600, 0, "IST"},
    {"IST-1GMT0,M10.5.0,M3.5.0/1", 1729990799LL, 3600, 0, "IST"},
    {"IST-1GMT0,M10.5.0,M3.5.0/1", 1729990800LL, 0, 1, "GMT"},
    {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1711846799LL, -7200, 0, "-02"},
    {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1711846800LL, -3600, 1, "-01"},
    {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1729990799LL, -3600, 1, "-01"},
    {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1729990800LL, -7200, 0, "-02"},
    {"EST5EDT,J60/2,J300/2", 1709276399LL, -18000, 0, "EST"},
    {"EST5EDT,J60/2,J300/2", 1709276400LL, -14400, 1, "EDT"},
    {"EST5EDT,J60/2,J300/2", 1729922399LL, -14400, 1, "EDT"},
    {"EST5EDT,J60/2,J300/2", 1729922400LL, -14400, 1, "EDT"},
    {"EST5EDT,59/2,299/2", 1709189999LL, -18000, 0, "EST"},
    {"EST5EDT,59/2,299/2", 1709190000LL, -14400, 1, "EDT"},
    {"EST5EDT,59/2,299/2", 1729922399LL, -14400, 1, "EDT"},
    {"EST5EDT,59/2,299/2", 1729922400LL, -18000, 0, "EST"},
    {"EST5EDT,59/2,299/2", 1729835999LL, -14400, 1, "EDT"},
    {"EST5EDT,59/2,299/2", 1729836000LL, -14400, 1, "EDT"},
};

static const struct moment by_file[] = {
    {"Europe/Berlin", -2422054409LL, 3208, 0, "LMT"},
    {"Europe/Berlin", -2422054408LL, 3600, 0, "CET"},
    {"Europe/Berlin", -1693706401LL, 3600, 0, "CET"},
    {"Europe/Berlin", -1693706400LL, 7200, 1, "CEST"},
    {"Europe/Berlin", 1711846799LL, 3600, 0, "CET"},
    {"Europe/Berlin", 1711846800LL, 7200, 1, "CEST"},
    {"Europe/Berlin", 4102444800LL, 3600, 0, "CET"},
    {"Europe/Berlin", 4119526800LL, 7200, 1, "CEST"},
    {"Europe/Berlin", -10000000000LL, 3208, 0, "LMT"},
    {"America/New_York", -2717650801LL, -17762, 0, "LMT"},
    {"America/New_York", -2717640000LL, -18000, 0, "EST"},
    {"America/New_York", 1710053999LL, -18000, 0, "EST"},
    {"America/New_York", 1710054000LL, -14400, 1, "EDT"},
    {"America/New_York", 253402300799LL, -18000, 0, "EST"},
    {"Asia/Kolkata", -1LL, 19800, 0, "IST"},
    {"Asia/Kolkata", 1700000000LL, 19800, 0, "IST"},
    {"Australia/Lord_Howe", 1712415599LL, 39600, 1, "+11"},
    {"Australia/Lord_Howe", 1712415600LL, 37800, 0, "+1030"},
    {"Australia/Lord_Howe", 1728142199LL, 37800, 0, "+1030"},
    {"Australia/Lord_Howe", 1728142200LL, 39600, 1, "+11"},
    {"Europe/Dublin", 1711846799LL, 0, 1, "GMT"},
    {"Europe/Dublin", 1711846800LL, 3600, 0, "IST"},
    {"Europe/Dublin", -1691962480LL, -1521, 0, "DMT"},
};

static void check_moments(const struct moment *moments, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        time_t t = moments[i].seconds;
        struct tm tm;
        setenv("TZ", moments[i].zone, 1);
        localtime_r(&t, &tm);
        int ok = CHECK_EQ(tm.tm_gmtoff, moments[i].offset) & CHECK_EQ(tm.tm_isdst, moments[i].is_dst) &
                 CHECK_STR(tm.tm_zone, moments[i].name) & CHECK_EQ(mktime(&tm), t);
        if (!ok)
            CHECK_STR(moments[i].zone, "");
    }
}

TEST(rules_hold_at_their_changes) { check_moments(by_rule, sizeof by_rule / sizeof *by_rule); }

TEST(zone_files_hold_at_their_changes_and_beyond_their_tables)
{
    if (access("/usr/share/zoneinfo/Europe/Berlin", R_OK) < 0)
        SKIP("no zone files");
    check_moments(by_file, sizeof by_file / sizeof *by_file);
    setenv("TZ", ":Europe/Berlin", 1);
    time_t summer = 1711846800;
    CHECK_EQ(localtime(&summer)->tm_hour, 3);
}

TEST(what_cannot_be_understood_is_utc)
{
    static const char *const wrong[] = {"", "X", "EST", "EST25", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.2.0", "Nowhere/Else",
                                        "../../../etc/passwd", "/etc/passwd", ":", "<A5", "EST5EDT,M3.2.7,M11.1.0"};
    time_t t = 1711846800;
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        setenv("TZ", wrong[i], 1);
        struct tm *tm = localtime(&t);
        CHECK_STR(tm->tm_zone, strcmp(wrong[i], "EST") ? "UTC" : tm->tm_zone); /* EST may be a file */
        CHECK(tm->tm_gmtoff == 0 || !strcmp(wrong[i], "EST"));
    }
}

TEST(summer_time_all_year_never_ends)
{
    setenv("TZ", "EST5EDT,0/0,J365/25", 1);
    for (time_t t = 1672531200 - 86400 * 3; t < 1672531200 + 86400 * 3; t += 1800) {
        struct tm tm;
        CHECK_EQ(localtime_r(&t, &tm)->tm_isdst, 1);
    }
}

TEST(tzset_publishes_the_zone)
{
    setenv("TZ", "NZST-12NZDT,M9.5.0,M4.1.0/3", 1);
    tzset();
    CHECK_STR(tzname[0], "NZST");
    CHECK_STR(tzname[1], "NZDT");
    CHECK_EQ(timezone, -43200);
    CHECK_EQ(daylight, 1);
    setenv("TZ", "UTC0", 1);
    tzset();
    CHECK_STR(tzname[0], "UTC");
    CHECK_EQ(timezone, 0);
    CHECK_EQ(daylight, 0);
}

static time_t make(int hour, int minute, int month, int day, int is_dst)
{
    struct tm tm = {.tm_year = 124, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute,
                    .tm_isdst = is_dst};
    return mktime(&tm);
}

TEST(mktime_asks_tm_isdst_where_the_clock_is_set_back)
{
    setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
    CHECK_EQ(make(1, 30, 11, 3, 1), 1730611800);
    CHECK_EQ(make(1, 30, 11, 3, 0), 1730615400);
    CHECK_EQ(make(1, 30, 11, 3, -1), 1730611800);
}

TEST(mktime_counts_on_over_the_hour_that_is_skipped)
{
    setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
    struct tm tm = {.tm_year = 124, .tm_mon = 2, .tm_mday = 10, .tm_hour = 2, .tm_min = 30, .tm_isdst = -1};
    CHECK_EQ(mktime(&tm), 1710055800);
    CHECK_EQ(tm.tm_hour, 3);
    CHECK_EQ(tm.tm_isdst, 1);
    CHECK_EQ(make(2, 30, 3, 10, 0), 1710055800);
    CHECK_EQ(make(2, 30, 3, 10, 1), 1710052200);
}

TEST(mktime_with_the_wrong_tm_isdst_shifts_by_the_difference)
{
    setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
    CHECK_EQ(make(12, 0, 1, 15, 0), 1705338000);
    CHECK_EQ(make(12, 0, 1, 15, 1), 1705334400);
    CHECK_EQ(make(12, 0, 7, 15, 1), 1721059200);
    CHECK_EQ(make(12, 0, 7, 15, 0), 1721062800);
}

TEST(mktime_fills_in_and_carries)
{
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    struct tm tm = {.tm_year = 124, .tm_mon = 1, .tm_mday = 30, .tm_hour = 25, .tm_isdst = -1};
    CHECK_EQ(mktime(&tm), 1709337600);
    CHECK_EQ(tm.tm_mon, 2);
    CHECK_EQ(tm.tm_mday, 2);
    CHECK_EQ(tm.tm_hour, 1);
    CHECK_EQ(tm.tm_wday, 6);
    CHECK_EQ(tm.tm_yday, 61);
    struct tm far = {.tm_year = 2147483647, .tm_mon = 12, .tm_mday = 1};
    errno = 0;
    CHECK_EQ(mktime(&far), -1);
    CHECK_EQ(errno, EOVERFLOW);
}

TEST(ctime_is_local)
{
    time_t t = 1711846800;
    char text[26];
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    CHECK_STR(ctime(&t), "Sun Mar 31 03:00:00 2024\n");
    CHECK_STR(ctime_r(&t, text), "Sun Mar 31 03:00:00 2024\n");
}

/* A file of version 2 with one change, at 1000, from A (+0) to B (+1:00), and no rule. */
#define FOUR_ZEROS "\0\0\0\0"
#define HEADER "TZif2\0\0\0" FOUR_ZEROS FOUR_ZEROS FOUR_ZEROS FOUR_ZEROS FOUR_ZEROS FOUR_ZEROS /* no leap seconds */
static const unsigned char one_change[] =
    HEADER FOUR_ZEROS "\0\0\0\1" "\0\0\0\1" /* times, types, name bytes of version 1 */
    "\0\0\0\0\0\0" "\0"
    HEADER "\0\0\0\1" "\0\0\0\2" "\0\0\0\10"
    "\0\0\0\0\0\0\3\350" "\1" "\0\0\0\0\0\0" "\0\0\16\20\0\4" "AAA\0BBB\0" "\n\n";

static const char *file_of(const unsigned char *bytes, size_t len)
{
    static char path[] = "/tmp/ring3-zone-XXXXXX";
    memcpy(path + sizeof path - 7, "XXXXXX", 6);
    int fd = mkstemp(path);
    CHECK_EQ(write(fd, bytes, len), len);
    close(fd);
    return path;
}

TEST(a_zone_file_of_ones_own_is_read)
{
    const char *path = file_of(one_change, sizeof one_change - 1);
    time_t before = 999, after = 1000;
    setenv("TZ", path, 1);
    CHECK_STR(localtime(&before)->tm_zone, "AAA");
    CHECK_STR(localtime(&after)->tm_zone, "BBB");
    CHECK_EQ(localtime(&after)->tm_gmtoff, 3600);
    unlink(path);
}

TEST(a_damaged_zone_file_is_utc_and_does_no_harm)
{
    unsigned char bytes[sizeof one_change - 1];
    time_t t = 1000;
    for (size_t len = 0; len < sizeof bytes - 2; len++) {
        const char *path = file_of(one_change, len);
        setenv("TZ", path, 1);
        CHECK_STR(localtime(&t)->tm_zone, "UTC");
        unlink(path);
    }
    for (size_t i = 0; i < sizeof bytes; i++) {
        memcpy(bytes, one_change, sizeof bytes);
        bytes[i] = 0xff;
        const char *path = file_of(bytes, sizeof bytes);
        setenv("TZ", path, 1);
        CHECK(localtime(&t) != 0);
        unlink(path);
    }
}

int main(void)
{
    RUN(rules_hold_at_their_changes);
    RUN(zone_files_hold_at_their_changes_and_beyond_their_tables);
    RUN(what_cannot_be_understood_is_utc);
    RUN(summer_time_all_year_never_ends);
    RUN(tzset_publishes_the_zone);
    RUN(mktime_asks_tm_isdst_where_the_clock_is_set_back);
    RUN(mktime_counts_on_over_the_hour_that_is_skipped);
    RUN(mktime_with_the_wrong_tm_isdst_shifts_by_the_difference);
    RUN(mktime_fills_in_and_carries);
    RUN(ctime_is_local);
    RUN(a_zone_file_of_ones_own_is_read);
    RUN(a_damaged_zone_file_is_utc_and_does_no_harm);
    return tap_done();
}
