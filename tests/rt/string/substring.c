/* memmem, strstr and strcasestr against trying every place, over every short string of a small alphabet and over
 * periodic ones, which are what a linear search gets wrong. */
#define _GNU_SOURCE 1
#include <string.h>
#include "guard.h"
#include "tap.h"

static struct guard hay_area, needle_area;

static const unsigned char *simple(const unsigned char *hay, size_t n, const unsigned char *needle, size_t m)
{
    for (size_t i = 0; i + m <= n; i++) {
        size_t j = 0;
        while (j < m && hay[i + j] == needle[j])
            j++;
        if (j == m)
            return hay + i;
    }
    return NULL;
}

static int agrees(const unsigned char *hay, size_t n, const unsigned char *needle, size_t m)
{
    unsigned char *h = hay_area.end - n, *x = needle_area.end - m;
    memcpy(h, hay, n);
    memcpy(x, needle, m);
    if (memmem(h, n, x, m) != simple(h, n, x, m))
        return 0;
    h = hay_area.end - n - 1;
    x = needle_area.end - m - 1;
    memcpy(h, hay, n);
    memcpy(x, needle, m);
    h[n] = x[m] = 0;
    return strstr((char *)h, (char *)x) == (const char *)simple(h, n, x, m) &&
           strcasestr((char *)h, (char *)x) == (const char *)simple(h, n, x, m);
}

/* The number's base-2 digits as a's and b's. */
static void spell(unsigned char *out, size_t n, unsigned number)
{
    for (size_t i = 0; i < n; i++)
        out[i] = number >> i & 1 ? 'b' : 'a';
}

TEST(every_short_string_of_two_letters)
{
    unsigned char hay[16], needle[16];
    for (size_t m = 0; m <= 7; m++)
        for (unsigned x = 0; x < 1u << m; x++) {
            spell(needle, m, x);
            for (unsigned h = 0; h < 1u << 11; h++) {
                spell(hay, 11, h);
                if (!CHECK(agrees(hay, 11, needle, m)))
                    return;
            }
        }
}

static unsigned next(unsigned *state)
{
    *state = *state * 1103515245u + 12345u;
    return *state >> 16;
}

TEST(long_periodic_needles)
{
    static unsigned char hay[3000], needle[700];
    unsigned state = 1;
    for (int round = 0; round < 2000; round++) {
        size_t period = 1 + next(&state) % 40, m = 1 + next(&state) % 600, n = next(&state) % sizeof hay;
        for (size_t i = 0; i < m; i++)
            needle[i] = i < period ? (unsigned char)('a' + next(&state) % 2) : needle[i - period];
        if (round & 1)
            needle[next(&state) % m] = 'c';
        for (size_t i = 0; i < n; i++)
            hay[i] = needle[i % (round & 2 ? m : period < m ? period : m)];
        for (unsigned spoil = next(&state) % 4; n && spoil; spoil--)
            hay[next(&state) % n] = "abc"[next(&state) % 3];
        if (n >= m && round % 3 == 0)
            memcpy(hay + next(&state) % (n - m + 1), needle, m);
        if (!CHECK(agrees(hay, n, needle, m)))
            return;
    }
}

TEST(a_needle_made_to_be_slow_is_found_at_once)
{
    static char hay[60000], needle[10000];
    memset(hay, 'a', sizeof hay - 1);
    memset(needle, 'a', sizeof needle - 1);
    needle[5000] = 'b'; /* by trying each place this takes 250 million comparisons, a hundred times over */
    for (int i = 0; i < 100; i++)
        CHECK(strstr(hay, needle) == NULL);
}

/* Every part of a text, so that what would match goes on beyond both ends. */
TEST(bytes_around_the_haystack_do_not_count)
{
    static const unsigned char text[] = "abcabcabdabcabcabdabcabcabcabdabcabcabdxabcabcab";
    unsigned char *copy = hay_area.start;
    memcpy(copy, text, sizeof text);
    for (size_t from = 0; from < 20; from++)
        for (size_t n = 0; from + n < sizeof text; n++)
            for (size_t m = 1; m < 12; m++)
                CHECK(memmem(copy + from, n, text + 12, m) == simple(copy + from, n, text + 12, m));
}

TEST(case_is_ignored_in_ascii_only)
{
    CHECK_STR(strcasestr("Hello World", "wORLD"), "World");
    CHECK_STR(strcasestr("abc", ""), "abc");
    CHECK_STR(strcasestr("", ""), "");
    CHECK(strcasestr("abc", "abcd") == NULL);
    CHECK(strcasestr("[", "{") == NULL);
}

int main(void)
{
    hay_area = guard_new();
    needle_area = guard_new();
    RUN(every_short_string_of_two_letters);
    RUN(long_periodic_needles);
    RUN(a_needle_made_to_be_slow_is_found_at_once);
    RUN(bytes_around_the_haystack_do_not_count);
    RUN(case_is_ignored_in_ascii_only);
    return tap_done();
}
