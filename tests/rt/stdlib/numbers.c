/* abs, div, a64l, and their kin. */
#define _GNU_SOURCE 1
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

TEST(abs_drops_the_sign)
{
    CHECK_EQ(abs(-5), 5);
    CHECK_EQ(abs(INT_MAX), INT_MAX);
    CHECK_EQ(abs(-INT_MAX), INT_MAX);
    CHECK_EQ(labs(-LONG_MAX), LONG_MAX);
    CHECK_EQ(llabs(-7), 7);
    CHECK_EQ(imaxabs(INTMAX_MIN + 1), INTMAX_MAX);
}

TEST(div_rounds_towards_zero)
{
    static const int numerators[] = {7, -7, 0, INT_MAX, -INT_MAX};
    static const int denominators[] = {2, -2, 7, 1, -1};
    for (int i = 0; i < 5; i++)
        for (int j = 0; j < 5; j++) {
            int n = numerators[i], d = denominators[j];
            div_t a = div(n, d);
            ldiv_t b = ldiv(n, d);
            lldiv_t c = lldiv(n, d);
            imaxdiv_t e = imaxdiv(n, d);
            CHECK(a.quot == n / d && a.rem == n % d);
            CHECK(b.quot == n / d && b.rem == n % d);
            CHECK(c.quot == n / d && c.rem == n % d);
            CHECK(e.quot == n / d && e.rem == n % d);
        }
}

TEST(base_64_there_and_back)
{
    CHECK_EQ(a64l(""), 0);
    CHECK_EQ(a64l("/"), 1);
    CHECK_EQ(a64l("./"), 64);
    CHECK_EQ(a64l("zz"), 4095);
    CHECK_EQ(a64l("z!z"), 63);
    CHECK_STR(l64a(0), "");
    CHECK_STR(l64a(64), "./");
    CHECK_STR(l64a(-1), "zzzzz1");
    for (long n = -2000000000; n < 2000000000; n += 12345677)
        CHECK_EQ(a64l(l64a(n)), n);
}

TEST(getsubopt_cuts_one_option_after_the_other)
{
    char text[] = "ro,size=10,,odd=x,rw";
    static char *const names[] = {(char *)"ro", (char *)"rw", (char *)"size", NULL};
    char *rest = text, *value;
    CHECK_EQ(getsubopt(&rest, names, &value), 0);
    CHECK(value == NULL);
    CHECK_EQ(getsubopt(&rest, names, &value), 2);
    CHECK_STR(value, "10");
    CHECK_EQ(getsubopt(&rest, names, &value), -1);
    CHECK_EQ(getsubopt(&rest, names, &value), -1);
    CHECK_STR(value, "odd=x");
    CHECK_EQ(getsubopt(&rest, names, &value), 1);
    CHECK_STR(rest, "");
}

int main(void)
{
    RUN(abs_drops_the_sign);
    RUN(div_rounds_towards_zero);
    RUN(base_64_there_and_back);
    RUN(getsubopt_cuts_one_option_after_the_other);
    return tap_done();
}
