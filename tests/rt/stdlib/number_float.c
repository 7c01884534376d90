/* strtod, strtof, strtold: against another C library's results, hard cases included, and round trips through printf. */
#include <errno.h>
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../stdio/tables/expected.h"
#include "../stdio/tables/patterns.h"
#include "tap.h"

enum { ROWS = sizeof expected_scans / sizeof *expected_scans, BIG = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ };

static uint64_t bits_of_double(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static uint32_t bits_of_float(float number)
{
    uint32_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

/* x87: sign and exponent, significand. Quad: the two halves. Double: its bits last. */
static void bits_of_long_double(long double number, uint64_t *high, uint64_t *low)
{
    uint64_t words[2] = {0, 0};
    memcpy(words, &number, LDBL_MANT_DIG == 64 ? 10 : sizeof number);
    *high = LDBL_MANT_DIG == 53 ? 0 : words[!BIG];
    *low = LDBL_MANT_DIG == 53 ? words[0] : words[BIG];
}

static void check_row(int ok, int row)
{
    if (!CHECK(ok)) {
        tap_where(expected_scans[row].text, row, "is the text\n");
        errno = 0;
    }
}

TEST(double_and_float_agree_with_another_library_to_the_last_bit)
{
    for (int i = 0; i < ROWS; i++) {
        const char *s = expected_scans[i].text;
        char *end;
        errno = 0;
        check_row(bits_of_double(strtod(s, &end)) == expected_scans[i].d, i);
        check_row(errno == (expected_scans[i].errors & 2 ? ERANGE : 0), i);
        check_row(end - s == expected_scans[i].taken, i);
        errno = 0;
        check_row(bits_of_float(strtof(s, &end)) == expected_scans[i].f, i);
        check_row(errno == (expected_scans[i].errors & 1 ? ERANGE : 0), i);
        check_row(end - s == expected_scans[i].taken, i);
    }
}

TEST(long_double_of_this_cpu_agrees_with_another_library_to_the_last_bit)
{
    for (int i = 0; i < ROWS; i++) {
        const char *s = expected_scans[i].text;
        char *end;
        errno = 0;
        uint64_t high, low;
        bits_of_long_double(strtold(s, &end), &high, &low);
        int error = errno;
        check_row(end - s == expected_scans[i].taken, i);
        unsigned kind = LDBL_MANT_DIG == 53 ? 2 : LDBL_MANT_DIG == 64 ? 4 : 8;
        check_row(error == (expected_scans[i].errors & kind ? ERANGE : 0), i);
        if (LDBL_MANT_DIG == 53)
            check_row(low == expected_scans[i].d, i);
        else if (LDBL_MANT_DIG == 64)
            check_row(high == expected_scans[i].x_high && low == expected_scans[i].x_low, i);
        else
            check_row(high == expected_scans[i].q_high && low == expected_scans[i].q_low, i);
    }
}

TEST(thousands_of_decimals_agree_with_another_library)
{
    uint64_t f = PATTERN_HASH, d = f, l = f, high, low;
    pattern_begin(77);
    for (int i = 0; i < 4000; i++) {
        char text[64];
        pattern_decimal(text, sizeof text, i % 2 ? 330 : 5000);
        f = pattern_hash_word(f, bits_of_float(strtof(text, NULL)));
        d = pattern_hash_word(d, bits_of_double(strtod(text, NULL)));
        bits_of_long_double(strtold(text, NULL), &high, &low);
        if (LDBL_MANT_DIG > 53)
            l = pattern_hash_word(l, high);
        l = pattern_hash_word(l, low);
    }
    CHECK(f == expected_scan_hashes.f);
    CHECK(d == expected_scan_hashes.d);
    CHECK(l == (LDBL_MANT_DIG == 53   ? expected_scan_hashes.d
                : LDBL_MANT_DIG == 64 ? expected_scan_hashes.x
                                      : expected_scan_hashes.q));
}

TEST(nan_is_quiet_and_takes_its_brackets)
{
    char *end;
    static const struct { const char *text; int taken; } rows[] = {
        {"nan", 3}, {"-NaN", 4}, {"nan()", 5}, {"nan(12_aB)x", 10}, {"nan(12-)", 3}, {"nanx", 3}, {"nan(", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double d = strtod(rows[i].text, &end);
        CHECK(d != d);
        CHECK_EQ(end - rows[i].text, rows[i].taken);
        CHECK_EQ(bits_of_double(d) >> 63, rows[i].text[0] == '-');
        CHECK_EQ(bits_of_double(d) >> 51 & 1, bits_of_double(__builtin_nan("")) >> 51 & 1);
        float f = strtof(rows[i].text, &end);
        CHECK(f != f);
        CHECK_EQ(bits_of_float(f) >> 22 & 1, bits_of_float(__builtin_nanf("")) >> 22 & 1);
    }
    CHECK_EQ(strtod("na", &end), 0);
}

TEST(doubles_survive_seventeen_digits_and_hexadecimal)
{
    char text[64];
    pattern_begin(5);
    for (int i = 0; i < 3000; i++) {
        double number = pattern_double(0);
        snprintf(text, sizeof text, i % 2 ? "%.17g" : "%a", number);
        if (!CHECK(bits_of_double(strtod(text, NULL)) == bits_of_double(number)))
            tap_where(text, i, "is the text\n");
    }
}

TEST(long_doubles_survive_decimal_and_hexadecimal)
{
    char text[128];
    pattern_begin(6);
    for (int i = 0; i < 400; i++) {
        uint64_t words[2] = {pattern_next(), pattern_next()}, high, low, high_again, low_again;
        long double number = 0;
        if (LDBL_MANT_DIG == 64)
            words[0] |= UINT64_C(1) << 63;
        memcpy(&number, words, LDBL_MANT_DIG == 64 ? 10 : sizeof number);
        bits_of_long_double(number, &high, &low);
        snprintf(text, sizeof text, "%Lg", number);
        if (strpbrk(text, "in") || (LDBL_MANT_DIG == 64 && !(high & 0x7fff)))
            continue;
        snprintf(text, sizeof text, i % 2 ? "%.36Le" : "%La", number);
        bits_of_long_double(strtold(text, NULL), &high_again, &low_again);
        if (!CHECK(high == high_again && low == low_again))
            tap_where(text, i, "is the text\n");
    }
}

TEST(thousands_of_digits_count_to_the_last)
{
    static char text[40000];
    char *end;
    memset(text, '0', sizeof text);
    memcpy(text, "1.", 2);
    text[30000] = '1';
    text[30001] = 0;
    CHECK(strtod(text, &end) == 1.0);
    CHECK_EQ(end - text, 30001);
    /* 1 + 2^-53 is a tie; one more at digit 30,000 decides it. */
    memcpy(text, "1.00000000000000011102230246251565404236316680908203125", 55);
    CHECK(strtod(text, &end) == 1.0000000000000002);
    text[30000] = '0';
    CHECK(strtod(text, &end) == 1.0);
    memset(text, '0', 30000);
    memcpy(text + 29990, "1e-29990", 9);
    CHECK(strtod(text, &end) == 0);
    memset(text, '0', 30000);
    text[0] = '.';
    memcpy(text + 20001, "5e20001", 8);
    CHECK(strtod(text, &end) == 5.0);
}

TEST(atof_is_strtod_without_an_end)
{
    CHECK(atof(" 2.5x") == 2.5);
}

int main(void)
{
    RUN(double_and_float_agree_with_another_library_to_the_last_bit);
    RUN(long_double_of_this_cpu_agrees_with_another_library_to_the_last_bit);
    RUN(thousands_of_decimals_agree_with_another_library);
    RUN(nan_is_quiet_and_takes_its_brackets);
    RUN(doubles_survive_seventeen_digits_and_hexadecimal);
    RUN(long_doubles_survive_decimal_and_hexadecimal);
    RUN(thousands_of_digits_count_to_the_last);
    RUN(atof_is_strtod_without_an_end);
    return tap_done();
}
