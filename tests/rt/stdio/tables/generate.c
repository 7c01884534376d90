/* Makes expected.h, the tables the tests of numbers compare with. Source of the values: glibc 2.36 on x86_64
 * (printf, strtod, strtof, strtold, strtof128, strfromf128).
 *
 *     gcc -O1 generate.c -o generate && ./generate > expected.h
 */
#define __STDC_WANT_IEC_60559_TYPES_EXT__
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>

#include "patterns.h"

static char text[20000];

static void integers(void)
{
    static const char *const conversions[] = {"hhd", "hd", "d", "ld", "lld", "jd", "zd", "td", "hhu", "hu", "u", "lu",
                                              "o",   "ho", "lo", "x", "hhx", "lx", "llx", "X", "zX", "i", "ji", "tu"};
    printf("static const struct { const char *conversion; uint64_t hash; } expected_integers[] = {\n");
    for (size_t c = 0; c < sizeof conversions / sizeof *conversions; c++) {
        uint64_t hash = PATTERN_HASH;
        for (int f = 0; f < 32; f++)
            for (int w = 0; w < 4; w++)
                for (int p = 0; p < 5; p++)
                    for (size_t v = 0; v < sizeof pattern_integers / sizeof *pattern_integers; v++) {
                        char format[32];
                        pattern_format(format, f, w, p, conversions[c]);
                        int len = strpbrk(conversions[c], "ljzt") ? sprintf(text, format, pattern_integers[v])
                                                                  : sprintf(text, format, (int)pattern_integers[v]);
                        hash = pattern_hash(hash, text, (size_t)len + 1);
                    }
        printf("    {\"%s\", UINT64_C(0x%016llx)},\n", conversions[c], (unsigned long long)hash);
    }
    printf("};\n\n");
}

static const char *const float_formats[] = {
    "%f", "%.0f", "%.1f", "%.3f", "%.17f", "%.60f", "%.1100f", "%e", "%.0e", "%.1e", "%.16e", "%.17e", "%.50e",
    "%.800e", "%g", "%.0g", "%.1g", "%.3g", "%.15g", "%.17g", "%.40g", "%#.0f", "%#.0e", "%+.4f", "% .4e", "%020.3f",
    "%-25.5e|", "%+030.10g", "% 012g", "%40F", "%E", "%G", "%a", "%A", "%.0a", "%.1a", "%.5a", "%.13a", "%.20a",
    "%#.0a", "%+030a", "%-30.2a|",
};

static void doubles(void)
{
    printf("static const struct { const char *format; uint64_t hash; } expected_doubles[] = {\n");
    for (size_t i = 0; i < sizeof float_formats / sizeof *float_formats; i++) {
        uint64_t hash = PATTERN_HASH;
        pattern_begin(i);
        for (int n = 0; n < PATTERN_NUMBERS; n++) {
            int len = sprintf(text, float_formats[i], pattern_double(strpbrk(float_formats[i], "aA") != 0));
            hash = pattern_hash(hash, text, (size_t)len + 1);
        }
        printf("    {\"%s\", UINT64_C(0x%016llx)},\n", float_formats[i], (unsigned long long)hash);
    }
    printf("};\n\n");
}

static const char *const long_formats[] = {"%.0Lf", "%.3Lf", "%.30Lf", "%.0Le", "%.20Le", "%.36Le", "%.200Le",
                                           "%.0Lg", "%.5Lg", "%.21Lg", "%.36Lg", "%.5000Lf"};

static uint64_t hash_long(const char *format, int quad)
{
    uint64_t hash = PATTERN_HASH, high, low;
    char plain[32];
    strcpy(plain, format);
    memmove(strchr(plain, 'L'), strchr(plain, 'L') + 1, 2);
    pattern_begin(1000);
    for (int n = 0; n < PATTERN_NUMBERS / 4; n++) {
        int len;
        if (quad) {
            _Float128 number;
            pattern_float(112, 15, 0, &high, &low);
            memcpy(&number, (uint64_t[]){low, high}, 16);
            len = strfromf128(text, sizeof text, plain, number);
        } else {
            long double number = 0;
            pattern_float(63, 15, 0, &high, &low);
            low |= (uint64_t)((high & 0x7fff) != 0) << 63;
            memcpy(&number, (uint64_t[]){low, high}, 10);
            len = sprintf(text, format, number);
        }
        hash = pattern_hash(hash, text, (size_t)len + 1);
    }
    return hash;
}

static uint64_t hash_long_as_double(const char *format)
{
    uint64_t hash = PATTERN_HASH;
    pattern_begin(1000);
    for (int n = 0; n < PATTERN_NUMBERS / 4; n++) {
        int len = sprintf(text, format, (long double)pattern_double(0));
        hash = pattern_hash(hash, text, (size_t)len + 1);
    }
    return hash;
}

static void long_doubles(void)
{
    printf("/* The long double is a double, x87's, an IEEE quad. */\n");
    printf("static const struct { const char *format; uint64_t hash53, hash64, hash113; } expected_long_doubles[] = {\n");
    for (size_t i = 0; i < sizeof long_formats / sizeof *long_formats; i++)
        printf("    {\"%s\", UINT64_C(0x%016llx), UINT64_C(0x%016llx), UINT64_C(0x%016llx)},\n", long_formats[i],
               (unsigned long long)hash_long_as_double(long_formats[i]), (unsigned long long)hash_long(long_formats[i], 0),
               (unsigned long long)hash_long(long_formats[i], 1));
    printf("};\n\n");
}

static void scan_row(const char *s)
{
    char *end;
    unsigned errors = 0;
    uint64_t d, x[2] = {0}, q[2];
    uint32_t f;
    errno = 0;
    float real_f = strtof(s, &end);
    errors |= errno == ERANGE ? 1 : 0;
    errno = 0;
    double real_d = strtod(s, &end);
    errors |= errno == ERANGE ? 2 : 0;
    errno = 0;
    long double real_x = strtold(s, &end);
    errors |= errno == ERANGE ? 4 : 0;
    errno = 0;
    _Float128 real_q = strtof128(s, &end);
    errors |= errno == ERANGE ? 8 : 0;
    memcpy(&f, &real_f, 4);
    memcpy(&d, &real_d, 8);
    memcpy(x, &real_x, 10);
    memcpy(q, &real_q, 16);
    printf("    {\"");
    for (const char *c = s; *c; c++)
        *c == '\n' ? printf("\\n") : *c == '\t' ? printf("\\t") : printf("%c", *c);
    printf("\",\n     %d, 0x%x, 0x%08xu, UINT64_C(0x%016llx), UINT64_C(0x%04llx), UINT64_C(0x%016llx), "
           "UINT64_C(0x%016llx), UINT64_C(0x%016llx)},\n",
           (int)(end - s), errors, f, (unsigned long long)d, (unsigned long long)x[1], (unsigned long long)x[0],
           (unsigned long long)q[1], (unsigned long long)q[0]);
}

/* The middle between a double and its upper neighbour, exactly, and a hair above and below. */
static void middles(uint64_t bits)
{
    double number;
    memcpy(&number, &bits, 8);
    long double middle = number;
    bits++;
    memcpy(&number, &bits, 8);
    middle = (middle + number) / 2;
    int len = sprintf(text, "%.1100Lf", middle);
    while (text[len - 1] == '0')
        text[--len] = 0;
    scan_row(text);
    strcpy(text + len, "0000000000000000000000001");
    scan_row(text);
    text[len] = 0;
    text[len - 1]--;
    scan_row(text);
}

static void scans(void)
{
    static const char *const rows[] = {
        "", " ", "x", "+", "-", ".", "e5", ".e5", "-.", "+.5", "0", "-0", "+0.0", "00000", "0.", ".0", "1", "-1", "1.",
        "1.5", "  \t\n 2.5xyz", "1e5", "1E+5", "1e-5", "1e", "1e+", "1ex", "1.5.5", "1e5.5", "0e0", "0e99999999999",
        "1e99999999999999999999", "1e-99999999999999999999", "-1e400", "inf", "-inf", "INFINITY", "infinit", "in",
        "Infx", "1,5", "0x", "0x.", "0xg", "0x1", "0X1P3", "0x.8", "0x1.", "0x1p", "0x1p+", "0x1p-3x", "0x1.8p1.5",
        "-0x0p99999", "0xabcdef.fedcba", "0x1p99999999999", "0x1p-99999999999", "0x0.0000000000000000000000001",
        "0x1.fffffffffffff8", "0x1.fffffffffffff7fffffffffffffffffffffffffff", "0x1.fffffffffffff7p1023",
        "0x1.fffffffffffff8p1023", "0x0.8p-1074", "0x0.800000000000000000000000000000000001p-1074", "0x1.8p-1074",
        "0x1.000001p0", "0x1.0000010000000000000000000000000000000000000000000001p0", "0x1.ffffffp127",
        "0x1.ffffff8p127", "0x123456789abcdef0123456789abcdef0123456789abcdef", "0x1.00000000000008p0",
        "0x1.0000000000000800000000000000000000000000001p0", "0x1.fffffffffffffffp0", "0x1.ffffffffffffffffp16383",
        "0x1.ffffffffffffffffffffffffffff8p16383", "0x1p-16494", "0x1p-16495", "0x1.8p-16495", "0x1p-16446",
        "0.1", "0.2", "0.3", "3.14159265358979323846264338327950288419716939937510582097494459", "1e22", "1e23", "8.5e22",
        "1e-1", "1e-10", "1e-100", "1e-300", "1e-307", "1e-308", "1e-310", "1e-323", "1e-324", "1e-400", "1e37", "1e38",
        "1e39", "1e300", "1e308", "1e309", "2.2250738585072011e-308", "2.2250738585072012e-308", "2.225073858507201e-308",
        "2.2250738585072014e-308", "4.9406564584124654e-324", "5e-324", "2.4703282292062327e-324",
        "2.4703282292062327208e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623158e308",
        "1.7976931348623159e308", "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880",
        "9007199254740991", "9007199254740992", "9007199254740993", "9007199254740993.00000000000000000000000000000001",
        "9007199254740994", "9007199254740995", "18014398509481985", "16777215", "16777216", "16777217", "16777218",
        "16777219", "16777217.0000000000000001", "123456789012345678901234567890", "9214843084008499",
        "30078505129381147446200", "6929495644600919.5", "7.2057594037927933e16", "1.17549435e-38", "1.1754942e-38",
        "1.401298464324817e-45", "7.006492321624085e-46", "7.0064923216240853546186479164495e-46",
        "7.006492321624086e-46", "3.4028234663852886e38", "3.4028235677973366e38", "3.4028235677973365e38",
        "340282356779733661637539395458142568447", "340282356779733661637539395458142568448", "1e-45", "1e-46",
        "0.000000000000000000000000000000000000011754943508222875", "1.00000017881393432617187499", "1.000000178813934326171875",
        "1.00000017881393432617187501", "1.00000005960464477539062499999999999999999999999999999999999999999999999999",
        "1.000000059604644775390625", "0.50000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "1.18973149535723176502e4932", "1.18973149535723176506e4932", "1.18973149535723176508575932662800702e4932",
        "1.18973149535723176508575932662800703e4932", "1.189731495357231765085759326628007e4932", "1e4932", "1e4933",
        "3.3621031431120935063e-4932", "3.64519953188247460253e-4951", "1.8e-4951", "1.9e-4951", "6.4751751194380251e-4966",
        "3.2375875597190125e-4966", "3.2375875597190126e-4966", "1e-4950", "1e-4960", "1e-4965", "1e-4970", "1e-5000",
        "1.000000000000000000000000000000000096296497219361792652798897129246", "18446744073709551615",
        "18446744073709551616", "18446744073709551617", "36893488147419103231", "36893488147419103233",
        "10384593717069655257060992658440191", "10384593717069655257060992658440193", "1000000000", "999999999",
        "0.000000001", "0.999999999", "1000000000000000000000000000.000000000000000000000000001",
    };
    printf("/* strtof, strtod, strtold (x87: exponent with sign, fraction; quad: two halves). errors: 1 float, 2 double,\n"
           " * 4 x87, 8 quad gave ERANGE. */\n");
    printf("static const struct {\n    const char *text;\n    int taken;\n    unsigned errors;\n    uint32_t f;\n"
           "    uint64_t d, x_high, x_low, q_high, q_low;\n} expected_scans[] = {\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        scan_row(rows[i]);
    static const uint64_t around[] = {0, 1, 2, 0xfffffffffffff, 0x10000000000000, 0x10000000000001, 0x1fffffffffffff,
                                      0x3ff0000000000000, 0x3ff0000000000001, 0x3fefffffffffffff, 0x3fb999999999999a};
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        middles(around[i]);
    printf("};\n\n");
}

static uint64_t low_word(const void *bytes, size_t len)
{
    uint64_t word = 0;
    memcpy(&word, bytes, len);
    return word;
}

static void scan_hashes(void)
{
    uint64_t f = PATTERN_HASH, d = f, x = f, q = f;
    pattern_begin(77);
    for (int i = 0; i < 4000; i++) {
        uint64_t words[2] = {0};
        pattern_decimal(text, sizeof text, i % 2 ? 330 : 5000);
        float real_f = strtof(text, 0);
        double real_d = strtod(text, 0);
        long double real_x = strtold(text, 0);
        _Float128 real_q = strtof128(text, 0);
        f = pattern_hash_word(f, low_word(&real_f, 4));
        d = pattern_hash_word(d, low_word(&real_d, 8));
        memcpy(words, &real_x, 10);
        x = pattern_hash_word(pattern_hash_word(x, words[1]), words[0]);
        memcpy(words, &real_q, 16);
        q = pattern_hash_word(pattern_hash_word(q, words[1]), words[0]);
    }
    printf("/* Over 4000 pattern_decimal()s from pattern_begin(77): the bits of float, double, x87 and quad. */\n");
    printf("static const struct { uint64_t f, d, x, q; } expected_scan_hashes = {\n    UINT64_C(0x%016llx), "
           "UINT64_C(0x%016llx), UINT64_C(0x%016llx), UINT64_C(0x%016llx)};\n",
           (unsigned long long)f, (unsigned long long)d, (unsigned long long)x, (unsigned long long)q);
}

int main(void)
{
    printf("/* Made by generate.c with glibc 2.36 on x86_64. */\n#ifndef EXPECTED_H\n#define EXPECTED_H\n\n"
           "#include <stdint.h>\n\n");
    integers();
    doubles();
    long_doubles();
    scans();
    scan_hashes();
    printf("\n#endif\n");
    return 0;
}
