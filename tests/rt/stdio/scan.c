/* The scanf family, from strings and from streams. */
#include "stream.h"

#include <errno.h>
#include <float.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang diagnostic ignored "-Wformat"

TEST(integers_of_every_base_and_size)
{
    int i = 0, n = 0;
    unsigned u = 0;
    long l = 0;
    long long ll = 0;
    short h = 0;
    signed char hh[2] = {0, 5};
    size_t z = 0;
    CHECK_EQ(sscanf(" 42 -7 ff 0x1F 017 +5", "%d%i%x%i%i%u", &i, &n, &u, (int *)&l, (int *)&z, (unsigned *)&ll), 6);
    CHECK_EQ(i, 42);
    CHECK_EQ(n, -7);
    CHECK_EQ(u, 255);
    hh[1] = 5;
    const char *text = "1 300 65537 9000000000 -9000000000 18446744073709551615";
    CHECK_EQ(sscanf(text, "%d%hhd%hd%ld%lld%zu", &i, &hh[0], &h, &l, &ll, &z), 6);
    CHECK_EQ(hh[0], 44);
    CHECK_EQ(hh[1], 5);
    CHECK_EQ(h, 1);
    CHECK_EQ(l, 9000000000);
    CHECK_EQ(ll, -9000000000);
    CHECK_EQ(z, SIZE_MAX);
    void *p;
    CHECK_EQ(sscanf("0xdeadbeef 12345", "%p%3d", &p, &i), 2);
    CHECK(p == (void *)0xdeadbeef);
    CHECK_EQ(i, 123);
    CHECK_EQ(sscanf("99999999999999999999", "%lld", &ll), 1);
    CHECK_EQ(ll, LLONG_MAX);
}

TEST(matching_ends_where_the_input_differs)
{
    int a = 0, b = 0, n = 0;
    CHECK_EQ(sscanf("12,34", "%d,%d%n", &a, &b, &n), 2);
    CHECK_EQ(n, 5);
    CHECK_EQ(sscanf("12;34", "%d,%d", &a, &b), 1);
    CHECK_EQ(sscanf("x", "%d", &a), 0);
    CHECK_EQ(sscanf("", "%d", &a), EOF);
    CHECK_EQ(sscanf("   ", "%d", &a), EOF);
    CHECK_EQ(sscanf("12", "%d%d", &a, &b), 1);
    CHECK_EQ(sscanf("0xg", "%x", &a), 0);
    CHECK_EQ(sscanf("-", "%d", &a), 0);
    CHECK_EQ(sscanf("100%", "%d%%%n", &a, &n), 1);
    CHECK_EQ(n, 4);
    CHECK_EQ(sscanf("a b", "a%nb", &n), 0);
    CHECK_EQ(sscanf("12 34 56", "%*d %d %*d", &a), 1);
    CHECK_EQ(a, 34);
}

/* Without arithmetic, for which some CPUs need a compiler runtime. */
static int same(long double a, long double b)
{
    return memcmp(&a, &b, LDBL_MANT_DIG == 64 ? 10 : sizeof a) == 0;
}

TEST(floating_point)
{
    float f = 0;
    double d = 0;
    long double l = 0;
    CHECK_EQ(sscanf("1.5 -2.5e3 0x1.8p1", "%f%lf%Lf", &f, &d, &l), 3);
    CHECK(f == 1.5f && d == -2500 && same(l, 3.0L));
    CHECK_EQ(sscanf("infinity nan 1e3", "%g%le%La", &f, &d, &l), 3);
    CHECK(f > 3e38f && d != d && same(l, 1000.0L));
    CHECK_EQ(sscanf("100ergs", "%lf", &d), 0);
    CHECK_EQ(sscanf("3.14159", "%4lf", &d), 1);
    CHECK(d == 3.14);
    CHECK_EQ(sscanf(".", "%lf", &d), 0);
    CHECK_EQ(sscanf("0.1", "%lf", &d), 1);
    CHECK(d == 0.1);
}

TEST(text_sets_and_characters)
{
    char a[32] = "", b[32] = "", c[4] = "....";
    CHECK_EQ(sscanf("  hello world", "%s%3s", a, b), 2);
    CHECK_STR(a, "hello");
    CHECK_STR(b, "wor");
    CHECK_EQ(sscanf("key = value;rest", "%[a-z] = %[^;]", a, b), 2);
    CHECK_STR(a, "key");
    CHECK_STR(b, "value");
    CHECK_EQ(sscanf("]-x", "%[]-]", a), 1);
    CHECK_STR(a, "]-");
    CHECK_EQ(sscanf("abc", "%[^]b]", a), 1);
    CHECK_STR(a, "a");
    CHECK_EQ(sscanf("123", "%[a-z]", a), 0);
    CHECK_EQ(sscanf(" xyz", "%c%2c", c, c + 1), 2);
    CHECK(memcmp(c, " xy.", 4) == 0);
    CHECK_EQ(sscanf("ab", "%3c", a), 0);
    CHECK_EQ(sscanf("", "%3c", a), EOF);
}

TEST(text_in_memory_of_its_own)
{
    char *s = NULL, *t = NULL;
    CHECK_EQ(sscanf("alpha a-long-word-of-more-than-sixteen-letters", "%ms%m[a-z-]", &s, &t), 1);
    CHECK_STR(s, "alpha");
    free(s);
    CHECK_EQ(sscanf("a-long-word-of-more-than-sixteen-letters", "%m[a-z-]", &t), 1);
    CHECK_STR(t, "a-long-word-of-more-than-sixteen-letters");
    free(t);
    CHECK_EQ(sscanf("xy", "%2mc", &s), 1);
    CHECK(memcmp(s, "xy", 2) == 0);
    free(s);
}

TEST(wide_text_is_read_from_utf8)
{
    wchar_t w[8];
    CHECK_EQ(sscanf("z\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80 x", "%ls", w), 1);
    CHECK(w[0] == 'z' && w[1] == 0xe9 && w[2] == 0x20ac && w[3] == 0x1f600 && w[4] == 0);
    CHECK_EQ(sscanf("\xc3\xa9\xc3\xa9\xc3\xa9", "%2ls", w), 1);
    CHECK(w[1] == 0xe9 && w[2] == 0);
    CHECK_EQ(sscanf("\xe2\x82\xac!", "%lc", w), 1);
    CHECK_EQ(w[0], 0x20ac);
    errno = 0;
    CHECK_EQ(sscanf("\xff", "%ls", w), EOF);
    CHECK_EQ(errno, EILSEQ);
    CHECK_EQ(sscanf("\xc0\x80", "%ls", w), EOF);
}

TEST(results_by_position)
{
    int a = 0, b = 0;
    CHECK_EQ(sscanf("1 2", "%2$d %1$d", &a, &b), 2);
    CHECK(a == 2 && b == 1);
}

TEST(streams_keep_what_the_format_does_not_take)
{
    put_file("12 abc 3.5e\n77");
    FILE *f = fopen(path, "r");
    int i = 0;
    double d = 0;
    char s[8];
    CHECK_EQ(fscanf(f, "%d", &i), 1);
    CHECK_EQ(getc(f), ' ');
    CHECK_EQ(fscanf(f, "%d", &i), 0);
    CHECK_EQ(fscanf(f, "%s", s), 1);
    CHECK_STR(s, "abc");
    CHECK_EQ(fscanf(f, "%lf", &d), 0);
    CHECK_EQ(getc(f), '\n');
    CHECK_EQ(fscanf(f, "%d%n", &i, &i), 1);
    CHECK_EQ(i, 2);
    CHECK_EQ(fscanf(f, "%d", &i), EOF);
    CHECK(feof(f));
    fclose(f);
}

TEST(a_prompt_waits_for_no_more_than_it_needs)
{
    int fds[2], i = 0;
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(write(fds[1], "5\n", 2), 2);
    FILE *f = fdopen(fds[0], "r");
    CHECK_EQ(fscanf(f, "%d", &i), 1); /* would block if it read on */
    CHECK_EQ(i, 5);
    CHECK_EQ(fscanf(f, "%*c"), 0);
    fclose(f);
    close(fds[1]);
}

int main(void)
{
    make_path();
    RUN(integers_of_every_base_and_size);
    RUN(matching_ends_where_the_input_differs);
    RUN(floating_point);
    RUN(text_sets_and_characters);
    RUN(text_in_memory_of_its_own);
    RUN(wide_text_is_read_from_utf8);
    RUN(results_by_position);
    RUN(streams_keep_what_the_format_does_not_take);
    RUN(a_prompt_waits_for_no_more_than_it_needs);
    unlink(path);
    return tap_done();
}
