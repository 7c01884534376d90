/* strtol and its kin, atoi and its kin: values, ends, clamps, errno. */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>

#include "tap.h"

#define READS(function, text, base, value, taken, error) \
    do { \
        char *end; \
        const char *s = text; \
        errno = 0; \
        CHECK(function(s, &end, base) == value); \
        CHECK_EQ(end - s, taken); \
        CHECK_EQ(errno, error); \
    } while (0)

TEST(decimal_with_sign_and_space)
{
    READS(strtol, "42", 10, 42, 2, 0);
    READS(strtol, "  \t\n\v\f\r-42x", 10, -42, 10, 0);
    READS(strtol, "+42", 10, 42, 3, 0);
    READS(strtol, "0", 10, 0, 1, 0);
    READS(strtol, "-0", 10, 0, 2, 0);
    READS(strtol, "00000000000000000000000000000000000000042", 10, 42, 41, 0);
}

TEST(without_a_number_nothing_is_taken)
{
    READS(strtol, "", 10, 0, 0, EINVAL);
    READS(strtol, "   ", 10, 0, 0, EINVAL);
    READS(strtol, "+-1", 10, 0, 0, EINVAL);
    READS(strtol, "- 1", 10, 0, 0, EINVAL);
    READS(strtol, "abc", 10, 0, 0, EINVAL);
    READS(strtol, "1", 1, 0, 0, EINVAL);
    READS(strtol, "1", 37, 0, 0, EINVAL);
    READS(strtol, "1", -2, 0, 0, EINVAL);
}

TEST(bases)
{
    READS(strtol, "0x1fZ", 0, 31, 4, 0);
    READS(strtol, "0X1f", 16, 31, 4, 0);
    READS(strtol, "1f", 16, 31, 2, 0);
    READS(strtol, "0x", 16, 0, 1, 0);
    READS(strtol, "0xg", 0, 0, 1, 0);
    READS(strtol, "017", 0, 15, 3, 0);
    READS(strtol, "08", 0, 0, 1, 0);
    READS(strtol, "0x10", 10, 0, 1, 0);
    READS(strtol, "10", 0, 10, 2, 0);
    READS(strtol, "1012", 2, 5, 3, 0);
    READS(strtol, "zZ", 36, 1295, 2, 0);
    READS(strtol, "-0x10", 0, -16, 5, 0);
    READS(strtol, "zZ", 35, 0, 0, EINVAL);
}

TEST(the_edges_of_the_types)
{
    READS(strtol, "9223372036854775807", 10, LONG_MAX, 19, 0);
    READS(strtol, "9223372036854775808", 10, LONG_MAX, 19, ERANGE);
    READS(strtol, "-9223372036854775808", 10, LONG_MIN, 20, 0);
    READS(strtol, "-9223372036854775809", 10, LONG_MIN, 20, ERANGE);
    READS(strtol, "99999999999999999999999999999x", 10, LONG_MAX, 29, ERANGE);
    READS(strtoul, "18446744073709551615", 10, ULONG_MAX, 20, 0);
    READS(strtoul, "18446744073709551616", 10, ULONG_MAX, 20, ERANGE);
    READS(strtoul, "-1", 10, ULONG_MAX, 2, 0);
    READS(strtoul, "-18446744073709551615", 10, 1, 21, 0);
    READS(strtoul, "-18446744073709551616", 10, ULONG_MAX, 21, ERANGE);
    READS(strtoll, "0x7fffffffffffffff", 0, LLONG_MAX, 18, 0);
    READS(strtoll, "-0x8000000000000001", 0, LLONG_MIN, 19, ERANGE);
    READS(strtoull, "0xffffffffffffffff", 16, ULLONG_MAX, 18, 0);
    READS(strtoull, "0x10000000000000000", 16, ULLONG_MAX, 19, ERANGE);
    READS(strtoimax, "-9223372036854775808", 10, INTMAX_MIN, 20, 0);
    READS(strtoumax, "1111111111111111111111111111111111111111111111111111111111111111", 2, UINTMAX_MAX, 64, 0);
    READS(strtoumax, "10000000000000000000000000000000000000000000000000000000000000000", 2, UINTMAX_MAX, 65, ERANGE);
    READS(strtoull, "3w5e11264sgsf", 36, ULLONG_MAX, 13, 0);
    READS(strtoull, "3w5e11264sgsg", 36, ULLONG_MAX, 13, ERANGE);
}

TEST(the_end_may_be_left_out)
{
    CHECK_EQ(strtol("12", NULL, 10), 12);
    CHECK_EQ(strtoull("12", NULL, 16), 18);
}

TEST(atoi_and_its_kin)
{
    CHECK_EQ(atoi(" -123abc"), -123);
    CHECK_EQ(atoi("+7"), 7);
    CHECK_EQ(atoi(""), 0);
    CHECK_EQ(atoi("-2147483648"), INT_MIN);
    CHECK_EQ(atol("1234567890123"), 1234567890123);
    CHECK_EQ(atoll("-9223372036854775808"), LLONG_MIN);
}

int main(void)
{
    RUN(decimal_with_sign_and_space);
    RUN(without_a_number_nothing_is_taken);
    RUN(bases);
    RUN(the_edges_of_the_types);
    RUN(the_end_may_be_left_out);
    RUN(atoi_and_its_kin);
    return tap_done();
}
