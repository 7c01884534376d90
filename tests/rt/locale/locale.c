/* The C locale, which is the only one. */
#include "tap.h"

#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <time.h>

TEST(the_locale_is_c_and_no_other)
{
    CHECK(!strcmp(setlocale(LC_ALL, 0), "C"));
    CHECK(!strcmp(setlocale(LC_TIME, "POSIX"), "C"));
    CHECK(!strcmp(setlocale(LC_ALL, ""), "C"));
    CHECK(!setlocale(LC_ALL, "xx_YY"));
    CHECK(!setlocale(99, "C"));
}

TEST(numbers_have_a_point_and_money_has_nothing)
{
    struct lconv *c = localeconv();
    CHECK(!strcmp(c->decimal_point, ".") && !*c->thousands_sep && !*c->currency_symbol);
    CHECK_EQ(c->frac_digits, CHAR_MAX);
    CHECK_EQ(c->int_n_sign_posn, CHAR_MAX);
}

TEST(items_are_those_of_posix)
{
    CHECK(!strcmp(nl_langinfo(ABDAY_1), "Sun") && !strcmp(nl_langinfo(DAY_7), "Saturday"));
    CHECK(!strcmp(nl_langinfo(ABMON_12), "Dec") && !strcmp(nl_langinfo(MON_1), "January"));
    CHECK(!strcmp(nl_langinfo(PM_STR), "PM") && !strcmp(nl_langinfo(T_FMT_AMPM), "%I:%M:%S %p"));
    CHECK(!strcmp(nl_langinfo(D_T_FMT), "%a %b %e %H:%M:%S %Y") && !strcmp(nl_langinfo(D_FMT), "%m/%d/%y"));
    CHECK(!*nl_langinfo(ERA) && !*nl_langinfo(ALT_DIGITS) && !*nl_langinfo(THOUSEP));
    CHECK(!strcmp(nl_langinfo(RADIXCHAR), ".") && !strcmp(nl_langinfo(YESEXPR), "^[yY]") && !strcmp(nl_langinfo(NOEXPR), "^[nN]"));
    CHECK(!strcmp(nl_langinfo(CRNCYSTR), "-"));
    CHECK(!*nl_langinfo(-1) && !*nl_langinfo(0x7f0000));
}

TEST(an_object_is_used_until_another_is)
{
    locale_t c = newlocale(LC_ALL_MASK, "C", 0), copy;
    char text[16];
    struct tm day = {.tm_wday = 3};
    CHECK(c);
    CHECK((copy = duplocale(c)));
    CHECK(uselocale(0) == LC_GLOBAL_LOCALE);
    CHECK(uselocale(c) == LC_GLOBAL_LOCALE);
    CHECK(uselocale(LC_GLOBAL_LOCALE) == c);
    CHECK_EQ(strftime_l(text, sizeof text, "%A", &day, c), 9);
    CHECK(!strcmp(text, "Wednesday") && !strcmp(nl_langinfo_l(DAY_4, copy), text));
    freelocale(copy);
    freelocale(c);
    CHECK(!newlocale(LC_ALL_MASK, "xx_YY", 0) && errno == ENOENT);
    CHECK(!newlocale(1 << 20, "C", 0) && errno == EINVAL);
}

int main(void)
{
    RUN(the_locale_is_c_and_no_other);
    RUN(numbers_have_a_point_and_money_has_nothing);
    RUN(items_are_those_of_posix);
    RUN(an_object_is_used_until_another_is);
    return tap_done();
}
