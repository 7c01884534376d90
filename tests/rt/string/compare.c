/* memcmp, strcmp, strncmp and their kin against a byte loop: every small size, alignment and place of the first
 * difference, at a page that must not be touched. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include "guard.h"
#include "tap.h"

enum { MAX = 150, ALIGNMENTS = 16 };

static struct guard left, right;

static int sign(int n)
{
    return (n > 0) - (n < 0);
}

/* a and b are equal but for byte `at` (none when at == n), where a holds x and b holds y. */
static int compares(unsigned char *a, unsigned char *b, size_t n, size_t at, unsigned char x, unsigned char y)
{
    guard_fill(a, n, 5);
    guard_fill(b, n, 5);
    int want = 0;
    if (at < n) {
        a[at] = x;
        b[at] = y;
        want = x - y;
        for (size_t i = at + 1; i < n; i++)
            b[i] ^= 0x80; /* what comes after the difference decides nothing */
    }
    return sign(memcmp(a, b, n)) == sign(want) && sign(memcmp(b, a, n)) == -sign(want) &&
           sign(bcmp(a, b, n)) * sign(bcmp(a, b, n)) == sign(want) * sign(want) && memcmp(a, b, at) == 0;
}

/* The same for strings: the last byte is the terminator. */
static int compares_strings(unsigned char *a, unsigned char *b, size_t n, size_t at, unsigned char x, unsigned char y)
{
    if (!compares(a, b, n, at, x, y))
        return 0;
    unsigned char a_last = a[n - 1], b_last = b[n - 1];
    a[n - 1] = b[n - 1] = 0;
    int want = at < n - 1 ? sign(x - y) : 0;
    const char *s = (const char *)a, *t = (const char *)b;
    int ok = sign(strcmp(s, t)) == want && sign(strcmp(t, s)) == -want && sign(strncmp(s, t, n)) == want &&
             sign(strncmp(s, t, SIZE_MAX)) == want && strncmp(s, t, at) == 0 && sign(strncmp(s, t, at + 1)) == want &&
             sign(strcoll(s, t)) == want;
    a[n - 1] = a_last;
    b[n - 1] = b_last;
    return ok;
}

static int compares_at(size_t n, size_t a_align, size_t b_align, size_t at)
{
    unsigned char *a = left.end - n - a_align, *b = right.end - n - b_align;
    unsigned char *c = left.start + a_align, *d = right.start + b_align;
    return compares_strings(a, b, n, at, 0x01, 0xff) && compares_strings(a, b, n, at, 0x80, 0x7f) &&
           compares_strings(c, d, n, at, 0x00, 0x80) && compares_strings(c, d, n, at, 'b', 'a');
}

TEST(the_first_difference_decides_at_every_place)
{
    for (size_t n = 1; n <= MAX; n += n < 36 ? 1 : 7)
        for (size_t a = 0; a < ALIGNMENTS; a += n < 36 ? 1 : 3)
            for (size_t b = 0; b < ALIGNMENTS; b += n < 36 ? 1 : 5)
                for (size_t at = 0; at <= n; at += n < 36 ? 1 : 3)
                    if (!CHECK(compares_at(n, a, b, at)))
                        return;
}

TEST(long_objects_compare_too)
{
    static const size_t sizes[] = {500, 1023, 4096, 5001, 20000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (size_t a = 0; a < ALIGNMENTS; a += 5)
            for (size_t b = 0; b < ALIGNMENTS; b += 3)
                CHECK(compares_at(sizes[i], a, b, sizes[i] - 2) && compares_at(sizes[i], a, b, sizes[i]));
}

/* Unequal lengths, both terminators at the end of their page: nothing beyond the shorter one counts. */
TEST(strings_end_where_they_end)
{
    for (size_t n = 0; n < 80; n++)
        for (size_t m = 0; m < 80; m++) {
            char *a = (char *)left.end - n - 1, *b = (char *)right.end - m - 1;
            memset(a, 'x', n);
            memset(b, 'x', m);
            a[n] = b[m] = 0;
            int want = (n > m) - (n < m);
            CHECK_EQ(sign(strcmp(a, b)), want);
            CHECK_EQ(sign(strncmp(a, b, 1000)), want);
            CHECK_EQ(sign(strncmp(a, b, n < m ? n : m)), 0);
            CHECK_EQ(sign(strcasecmp(a, b)), want);
        }
}

TEST(what_follows_the_terminator_does_not_count)
{
    for (size_t n = 0; n < 40; n++)
        for (size_t align = 0; align < ALIGNMENTS; align++) {
            char *a = (char *)left.start, *b = (char *)right.start + align;
            memset(a, 'x', 80);
            memset(b, 'y', 80);
            memset(b, 'x', n);
            a[n] = b[n] = 0;
            CHECK_EQ(strcmp(a, b), 0);
            CHECK_EQ(strncmp(a, b, n + 20), 0);
            CHECK_EQ(strncmp(a, b, n), 0);
        }
}

TEST(case_does_not_count_for_ascii_letters_only)
{
    CHECK_EQ(strcasecmp("HeLLo", "hEllO"), 0);
    CHECK(strcasecmp("a", "B") < 0);
    CHECK(strcasecmp("B", "a") > 0);
    CHECK(strcasecmp("@", "`") != 0);
    CHECK(strcasecmp("[", "{") != 0);
    CHECK(strcasecmp("\xc0", "\xe0") < 0);
    CHECK_EQ(strncasecmp("ABCx", "abcy", 3), 0);
    CHECK(strncasecmp("ABCx", "abcy", 4) < 0);
    CHECK_EQ(strncasecmp("AB", "ab", 9), 0);
    CHECK_EQ(strncasecmp("a", "b", 0), 0);
}

TEST(strverscmp_takes_digits_as_numbers)
{
    static const char *const ascending[] = {"", "000", "00", "01", "010", "09", "0", "1", "9", "10", "a", "a01", "a1", "a9", "a10",
                                            "a10b", "b"};
    int n = sizeof ascending / sizeof *ascending;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            CHECK_EQ(sign(strverscmp(ascending[i], ascending[j])), sign(i - j));
    CHECK(strverscmp("jan9.txt", "jan10.txt") < 0);
    CHECK(strverscmp("file1:", "file12") < 0);
    CHECK(strverscmp("1.2.10", "1.2.9") > 0);
}

int main(void)
{
    left = guard_new();
    right = guard_new();
    RUN(the_first_difference_decides_at_every_place);
    RUN(long_objects_compare_too);
    RUN(strings_end_where_they_end);
    RUN(what_follows_the_terminator_does_not_count);
    RUN(case_does_not_count_for_ascii_letters_only);
    RUN(strverscmp_takes_digits_as_numbers);
    return tap_done();
}
