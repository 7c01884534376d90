/* %a %e %f %g for double and long double: against another C library's results over many numbers, and by hand. */
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "tables/expected.h"
#include "tables/patterns.h"
#include "tap.h"

#pragma clang diagnostic ignored "-Wformat"

static char text[20000];

#define FORMATS(expected, ...) (snprintf(text, sizeof text, __VA_ARGS__), CHECK_STR(text, expected))

TEST(doubles_in_every_form_agree_with_another_library)
{
    for (size_t i = 0; i < sizeof expected_doubles / sizeof *expected_doubles; i++) {
        const char *format = expected_doubles[i].format;
        uint64_t hash = PATTERN_HASH;
        pattern_begin(i);
        for (int n = 0; n < PATTERN_NUMBERS; n++) {
            int len = snprintf(text, sizeof text, format, pattern_double(strpbrk(format, "aA") != 0));
            CHECK_EQ(len, strlen(text));
            hash = pattern_hash(hash, text, (size_t)len + 1);
        }
        if (!CHECK(hash == expected_doubles[i].hash))
            tap_where(format, (int)i, "is the format\n");
    }
}

static long double long_pattern(void)
{
    uint64_t high, low;
    union { long double real; uint64_t words[2]; } as = {0};
    if (LDBL_MANT_DIG == 53)
        return (long double)pattern_double(0);
    if (LDBL_MANT_DIG == 64) {
        pattern_float(63, 15, 0, &high, &low);
        as.words[0] = low | (uint64_t)((high & 0x7fff) != 0) << 63;
        as.words[1] = high;
        return as.real;
    }
    int big = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
    pattern_float(112, 15, 0, &high, &low);
    as.words[big] = low;
    as.words[!big] = high;
    return as.real;
}

TEST(long_doubles_of_this_cpu_agree_with_another_library)
{
    for (size_t i = 0; i < sizeof expected_long_doubles / sizeof *expected_long_doubles; i++) {
        uint64_t hash = PATTERN_HASH, want = LDBL_MANT_DIG == 53   ? expected_long_doubles[i].hash53
                                             : LDBL_MANT_DIG == 64 ? expected_long_doubles[i].hash64
                                                                   : expected_long_doubles[i].hash113;
        pattern_begin(1000);
        for (int n = 0; n < PATTERN_NUMBERS / 4; n++) {
            int len = snprintf(text, sizeof text, expected_long_doubles[i].format, long_pattern());
            hash = pattern_hash(hash, text, (size_t)len + 1);
        }
        if (!CHECK(hash == want))
            tap_where(expected_long_doubles[i].format, (int)i, "is the format\n");
    }
}

TEST(ties_go_to_the_even_digit_and_everything_else_to_the_nearest)
{
    FORMATS("0", "%.0f", 0.5);
    FORMATS("2", "%.0f", 1.5);
    FORMATS("2", "%.0f", 2.5);
    FORMATS("3", "%.0f", 2.5000000000000004);
    FORMATS("0.12", "%.2f", 0.125);
    FORMATS("0.38", "%.2f", 0.375);
    FORMATS("0.1", "%.1f", 0.15);
    FORMATS("1e+01", "%.0e", 9.5);
    FORMATS("8e+00", "%.0e", 8.5);
    FORMATS("10.0", "%.1f", 9.96);
    FORMATS("1.00e+10", "%.2e", 9.9999e9);
    FORMATS("100", "%.3g", 99.96);
    FORMATS("1e+02", "%.2g", 99.6);
    FORMATS("1.0e+02", "%#.2g", 99.6);
}

TEST(exact_decimals_of_the_extremes)
{
    FORMATS("1797693134862315708145274237317043567980705675258449965989174768031572607800285387605895586327668781"
            "7154045895351438246423432132688946418276846754670353751698604991057655128207624549009038932894407586"
            "8508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184"
            "124858368",
            "%.0f", DBL_MAX);
    FORMATS("4.94065645841246544e-324", "%.17e", 0x1p-1074);
    FORMATS("2.2250738585072014e-308", "%.16e", DBL_MIN);
    FORMATS("1.7976931348623157e+308", "%.17g", DBL_MAX);
    FORMATS("0.1000000000000000055511151231257827021181583404541015625", "%.55f", 0.1);
    FORMATS("0.10000000000000000555111512312578270211815834045410156250000", "%.59f", 0.1);
    if (LDBL_MANT_DIG > DBL_MANT_DIG)
        FORMATS("9007199254740993", "%.0Lf", 9007199254740993.0L);
}

TEST(general_form_chooses_and_trims)
{
    FORMATS("100000", "%g", 1e5);
    FORMATS("1e+06", "%g", 1e6);
    FORMATS("0.0001", "%g", 1e-4);
    FORMATS("1e-05", "%g", 1e-5);
    FORMATS("0.0001", "%.1g", 0.0000999);
    FORMATS("0", "%g", 0.0);
    FORMATS("-0", "%g", -0.0);
    FORMATS("0.00000", "%#g", 0.0);
    FORMATS("1.00000", "%#g", 1.0);
    FORMATS("1E+100", "%G", 1e100);
    FORMATS("123457 1.23457e+06", "%g %g", 123456.7, 1234567.0);
}

TEST(hexadecimal_form_begins_with_one_on_every_cpu)
{
    FORMATS("0x0p+0", "%a", 0.0);
    FORMATS("-0x0p+0", "%a", -0.0);
    FORMATS("0x0.000p+0", "%.3a", 0.0);
    FORMATS("0x1p+0", "%a", 1.0);
    FORMATS("0x1.999999999999ap-4", "%a", 0.1);
    FORMATS("0x1p-1074", "%a", 0x1p-1074);
    FORMATS("0x1.8p+1", "%La", 3.0L);
    FORMATS("0X1.8P+1", "%LA", 3.0L);
    FORMATS("0x2p+0", "%.0a", 1.5);
    FORMATS("0x1.8p+0", "%.1a", 0x1.78p0);
    FORMATS("0x1.8p+0", "%.1a", 0x1.88p0);
    FORMATS("0x1.9p+0", "%.1a", 0x1.8801p0);
    FORMATS("0x0000001.8p+1", "%014a", 3.0);
    FORMATS("   +0x1.8p+1", "%+12a", 3.0);
    FORMATS("0x1.p+0", "%#a", 1.0);
    FORMATS("0x1.00000000000000000000000000000000000p+0", "%.35La", 1.0L);
}

TEST(infinities_and_nans_have_words_and_are_never_filled_with_zeros)
{
    double inf = __builtin_inf(), nan = __builtin_nan("");
    FORMATS("inf -inf INF", "%f %f %F", inf, -inf, inf);
    FORMATS("nan NAN", "%g %E", nan, nan);
    FORMATS("-nan", "%a", -nan);
    FORMATS("     inf", "%08f", inf);
    FORMATS("+inf    |", "%+-8e|", inf);
    FORMATS(" inf", "% a", inf);
    FORMATS("inf -inf nan", "%Lf %Lg %La", (long double)inf, -(long double)inf, (long double)nan);
}

TEST(huge_precisions_are_filled_without_memory)
{
    CHECK_EQ(snprintf(NULL, 0, "%.100000f", 0.1), 100002);
    CHECK_EQ(snprintf(NULL, 0, "%.100000e", 1e300), 100007);
    CHECK_EQ(snprintf(NULL, 0, "%100000.3f", 1.0), 100000);
    CHECK_EQ(snprintf(text, sizeof text, "%.15000f", 0.5), 15002);
    CHECK(text[2] == '5' && text[3] == '0' && text[15001] == '0');
}

int main(void)
{
    RUN(doubles_in_every_form_agree_with_another_library);
    RUN(long_doubles_of_this_cpu_agree_with_another_library);
    RUN(ties_go_to_the_even_digit_and_everything_else_to_the_nearest);
    RUN(exact_decimals_of_the_extremes);
    RUN(general_form_chooses_and_trims);
    RUN(hexadecimal_form_begins_with_one_on_every_cpu);
    RUN(infinities_and_nans_have_words_and_are_never_filled_with_zeros);
    RUN(huge_precisions_are_filled_without_memory);
    return tap_done();
}
