/* Integers, text, pointers, positions, %n and %m of the printf family, through snprintf. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "tables/expected.h"
#include "tables/patterns.h"
#include "tap.h"

#pragma clang diagnostic ignored "-Wformat"
#pragma clang diagnostic ignored "-Wformat-security"

static char text[4096];

#define FORMATS(expected, ...) \
    (CHECK_EQ(snprintf(text, sizeof text, __VA_ARGS__), sizeof expected - 1), CHECK_STR(text, expected))

TEST(every_flag_width_and_precision_of_integers_agrees_with_another_library)
{
    for (size_t c = 0; c < sizeof expected_integers / sizeof *expected_integers; c++) {
        const char *conversion = expected_integers[c].conversion;
        uint64_t hash = PATTERN_HASH;
        for (int i = 0; i < 32 * 4 * 5; i++)
            for (size_t v = 0; v < sizeof pattern_integers / sizeof *pattern_integers; v++) {
                char format[32];
                pattern_format(format, i / 20, i / 5 % 4, i % 5, conversion);
                int len = strpbrk(conversion, "ljzt") ? snprintf(text, sizeof text, format, pattern_integers[v])
                                                      : snprintf(text, sizeof text, format, (int)pattern_integers[v]);
                hash = pattern_hash(hash, text, (size_t)len + 1);
            }
        if (!CHECK(hash == expected_integers[c].hash))
            tap_where(conversion, (int)c, "is the conversion\n");
    }
}

TEST(integers_by_hand)
{
    FORMATS("42 -42 +42  42", "%d %i %+d % d", 42, -42, 42, 42);
    FORMATS("-2147483648 4294967295", "%d %u", INT_MIN, UINT_MAX);
    FORMATS("-9223372036854775808 18446744073709551615", "%lld %llu", LLONG_MIN, ULLONG_MAX);
    FORMATS("-1 255 -1 65535", "%hhd %hhu %hd %hu", 255, 255, 65535, 65535);
    FORMATS("0x2a 0X2A 052 0 0", "%#x %#X %#o %#x %#o", 42, 42, 42, 0, 0);
    FORMATS("[]", "[%.0d]", 0);
    FORMATS("[0]", "[%#.0o]", 0);
    FORMATS("00042|   42|42   |  042", "%05d|%5d|%-5d|%5.3d", 42, 42, 42, 42);
    FORMATS("101 0b101 0B101", "%b %#b %#B", 5, 5, 5);
    FORMATS("7 8 9", "%zu %jd %td", (size_t)7, (intmax_t)8, (ptrdiff_t)9);
}

TEST(stars_take_width_and_precision_from_the_arguments)
{
    FORMATS("   42|42   |00042", "%*d|%*d|%.*d", 5, 42, -5, 42, 5, 42);
    FORMATS("42", "%.*d", -1, 42);
    FORMATS("abc  |", "%-*.*s|", 5, 3, "abcdef");
}

TEST(text_and_characters)
{
    FORMATS("abc|  abc|abc  |ab", "%s|%5s|%-5s|%.2s", "abc", "abc", "abc", "abc");
    FORMATS("(null)", "%s", (char *)NULL);
    FORMATS("x|   x|x   |", "%c|%4c|%-4c|", 'x', 'x', 'x');
    FORMATS("100%", "%d%%", 100);
    FORMATS("", "%s", "");
    char unterminated[3] = {'a', 'b', 'c'};
    FORMATS("abc", "%.3s", unterminated);
    CHECK_EQ(snprintf(text, sizeof text, "a%cb", 0), 3);
    CHECK(memcmp(text, "a\0b", 4) == 0);
}

TEST(wide_text_becomes_utf8_and_is_never_cut_inside_a_character)
{
    FORMATS("z\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "%ls", L"z\u00e9\u20ac\U0001f600");
    FORMATS("\xe2\x82\xac", "%lc", 0x20ac);
    FORMATS("z", "%.2ls", L"z\u00e9");
    FORMATS("z\xc3\xa9", "%.3ls", L"z\u00e9");
    FORMATS("   \xc3\xa9|", "%5ls|", L"\u00e9");
    errno = 0;
    CHECK_EQ(snprintf(text, sizeof text, "%lc", 0xd800), -1);
    CHECK_EQ(errno, EILSEQ);
}

TEST(pointers_are_hexadecimal)
{
    FORMATS("0xdeadbeef", "%p", (void *)0xdeadbeef);
    FORMATS("      0xff", "%10p", (void *)0xff);
    FORMATS("0x0", "%p", NULL);
}

TEST(arguments_by_position)
{
    FORMATS("two one two", "%2$s %1$s %2$s", "one", "two");
    FORMATS("  7|2.50", "%1$*3$d|%2$.*4$f", 7, 2.5, 3, 2);
    FORMATS("c 1 x 1099511627776 0.5", "%4$c %1$d %5$s %2$lld %3$Lg", 1, 1LL << 40, 0.5L, 'c', "x");
    errno = 0;
    CHECK_EQ(snprintf(text, sizeof text, "%3$d %1$d", 1, 2, 3), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(n_stores_the_count_in_the_size_asked_for)
{
    int i = 0;
    signed char hh[2] = {0, 77};
    short h = 0;
    long l = 0;
    FORMATS("abcdef", "ab%nc%hhn%hnd%lnef", &i, &hh[0], &h, &l);
    CHECK_EQ(i, 2);
    CHECK_EQ(hh[0], 3);
    CHECK_EQ(hh[1], 77);
    CHECK_EQ(h, 3);
    CHECK_EQ(l, 4);
}

TEST(m_is_the_text_of_errno)
{
    errno = ENOENT;
    FORMATS("open: No such file or directory", "%s: %m", "open");
    errno = ENOENT;
    FORMATS("[    No such]", "[%11.7m]");
}

TEST(snprintf_cuts_terminates_and_counts_all)
{
    memset(text, 'x', 16);
    CHECK_EQ(snprintf(text, 5, "%d", 1234567), 7);
    CHECK_STR(text, "1234");
    CHECK_EQ(text[5], 'x');
    CHECK_EQ(snprintf(text, 1, "abc"), 3);
    CHECK_EQ(text[0], 0);
    CHECK_EQ(snprintf(NULL, 0, "%s-%d", "abc", 42), 6);
    CHECK_EQ(sprintf(text, "%s", "all of it"), 9);
    CHECK_STR(text, "all of it");
}

TEST(what_cannot_be_formatted_is_an_error)
{
    errno = 0;
    CHECK_EQ(snprintf(text, sizeof text, "%y", 1), -1);
    CHECK_EQ(errno, EINVAL);
    errno = 0;
    CHECK_EQ(snprintf(text, sizeof text, "%2147483648d", 1), -1);
    CHECK_EQ(errno, EOVERFLOW);
    errno = 0;
    CHECK_EQ(snprintf(NULL, 0, "xx%2147483647d", 1), -1);
    CHECK_EQ(errno, EOVERFLOW);
    CHECK_EQ(snprintf(text, sizeof text, "abc%"), -1);
}

int main(void)
{
    RUN(every_flag_width_and_precision_of_integers_agrees_with_another_library);
    RUN(integers_by_hand);
    RUN(stars_take_width_and_precision_from_the_arguments);
    RUN(text_and_characters);
    RUN(wide_text_becomes_utf8_and_is_never_cut_inside_a_character);
    RUN(pointers_are_hexadecimal);
    RUN(arguments_by_position);
    RUN(n_stores_the_count_in_the_size_asked_for);
    RUN(m_is_the_text_of_errno);
    RUN(snprintf_cuts_terminates_and_counts_all);
    RUN(what_cannot_be_formatted_is_an_error);
    return tap_done();
}
