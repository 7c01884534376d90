/* strlen, memchr, strchr, memrchr and their kin against a byte loop: every small size, alignment and place of the
 * byte, with a page that must not be touched on either side. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include "guard.h"
#include "tap.h"

enum { MAX = 300, ALIGNMENTS = 16, NEEDLE = 0x80 };

static struct guard area;

static void fill(unsigned char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        p[i] = (unsigned char)(NEEDLE + (i & 1 ? 1 : -1)); /* what a careless mask takes for the needle */
}

static int measures(unsigned char *s, size_t n)
{
    fill(s, n);
    s[n] = 0;
    const char *text = (const char *)s;
    return strlen(text) == n && strnlen(text, n + 1) == n && strnlen(text, SIZE_MAX) == n && strnlen(text, n) == n &&
           (!n || strnlen(text, n - 1) == n - 1) && memchr(s, 0, n + 1) == s + n &&
           memchr(s, 0, SIZE_MAX) == s + n && memchr(s, 0, n) == NULL && strchr(text, 0) == text + n &&
           strrchr(text, 0) == text + n && strchrnul(text, NEEDLE) == text + n && strchr(text, NEEDLE) == NULL &&
           strrchr(text, NEEDLE) == NULL && memrchr(s, NEEDLE, n + 1) == NULL;
}

TEST(lengths_of_every_size_and_alignment)
{
    for (size_t n = 0; n <= MAX; n++)
        for (size_t align = 0; align < ALIGNMENTS; align++) {
            CHECK(measures(area.end - n - 1 - align, n));
            CHECK(measures(area.start + align, n));
        }
    CHECK(measures(area.start + 1, 40000));
}

/* s[0..n) holds the needle at `first` and `last` only. */
static int finds(unsigned char *s, size_t n, size_t first, size_t last)
{
    fill(s, n);
    s[first] = s[last] = NEEDLE;
    if (memchr(s, NEEDLE, n) != s + first || memchr(s, NEEDLE + 256, first + 1) != s + first ||
        memchr(s, NEEDLE, first) || memrchr(s, NEEDLE, n) != s + last ||
        memrchr(s + last, NEEDLE, n - last) != s + last || memrchr(s + last + 1, NEEDLE, n - last - 1))
        return 0;
    unsigned char was = s[n - 1];
    s[n - 1] = 0;
    char *text = (char *)s;
    char *want_first = first < n - 1 ? text + first : NULL, *want_last = last < n - 1 ? text + last : want_first;
    if (want_last && last == n - 1)
        want_last = want_first;
    int ok = strchr(text, NEEDLE) == want_first && strrchr(text, NEEDLE) == want_last &&
             strchrnul(text, NEEDLE) == (want_first ? want_first : text + n - 1) &&
             index(text, NEEDLE) == want_first && rindex(text, NEEDLE) == want_last;
    s[n - 1] = was;
    return ok;
}

TEST(bytes_are_found_at_every_place)
{
    for (size_t n = 1; n <= MAX; n += n < 70 ? 1 : 13)
        for (size_t align = 0; align < ALIGNMENTS; align += n < 70 ? 1 : 5)
            for (size_t at = 0; at < n; at += n < 70 ? 1 : 7) {
                CHECK(finds(area.end - n - align, n, at, n - 1));
                CHECK(finds(area.end - n - align, n, at, at));
                CHECK(finds(area.start + align, n, 0, at));
                CHECK(finds(area.start + align, n, at, at));
            }
}

TEST(nothing_is_read_when_the_size_is_0)
{
    CHECK(memchr(area.end, 0, 0) == NULL);
    CHECK(memrchr(area.end, 0, 0) == NULL);
    CHECK(memcmp(area.end, area.end, 0) == 0);
    CHECK(strncmp((char *)area.end, (char *)area.end, 0) == 0);
    CHECK(strnlen((char *)area.end, 0) == 0);
}

TEST(bytes_outside_the_object_do_not_count)
{
    unsigned char *s = area.start + 64;
    for (size_t n = 1; n < 64; n++)
        for (size_t align = 0; align < ALIGNMENTS; align++) {
            for (size_t i = 0; i < 256; i++)
                area.start[i] = NEEDLE;
            fill(s + align, n);
            CHECK(memchr(s + align, NEEDLE, n) == NULL);
            CHECK(memrchr(s + align, NEEDLE, n) == NULL);
        }
}

TEST(spans_stop_at_the_right_byte)
{
    CHECK_EQ(strspn("aabbcc", "ab"), 4);
    CHECK_EQ(strspn("aabbcc", ""), 0);
    CHECK_EQ(strspn("", "ab"), 0);
    CHECK_EQ(strspn("\xff\xfe\x01", "\xfe\xff"), 2);
    CHECK_EQ(strcspn("aabbcc", "cb"), 2);
    CHECK_EQ(strcspn("aabbcc", "b"), 2);
    CHECK_EQ(strcspn("aabbcc", ""), 6);
    CHECK_EQ(strcspn("aabbcc", "xyz"), 6);
    CHECK_EQ(strcspn("ab\xff", "\xff\xfe"), 2);
    CHECK_STR(strpbrk("one, two", " ,"), ", two");
    CHECK(strpbrk("one", "xyz") == NULL);
    CHECK(strpbrk("one", "") == NULL);
}

TEST(strtok_skips_empty_fields)
{
    char text[] = "--one-two--three--";
    char *state;
    CHECK_STR(strtok_r(text, "-", &state), "one");
    CHECK_STR(strtok_r(NULL, "-", &state), "two");
    CHECK_STR(strtok_r(NULL, "+-", &state), "three");
    CHECK(strtok_r(NULL, "-", &state) == NULL);
    CHECK(strtok_r(NULL, "-", &state) == NULL);
    char again[] = "a b";
    CHECK_STR(strtok(again, " "), "a");
    CHECK_STR(strtok(NULL, " "), "b");
    CHECK(strtok(NULL, " ") == NULL);
    char none[] = "---";
    CHECK(strtok(none, "-") == NULL);
}

TEST(strsep_gives_empty_fields)
{
    char text[] = "a::b:";
    char *rest = text;
    CHECK_STR(strsep(&rest, ":"), "a");
    CHECK_STR(strsep(&rest, ":"), "");
    CHECK_STR(strsep(&rest, ":"), "b");
    CHECK_STR(strsep(&rest, ":"), "");
    CHECK(rest == NULL);
    CHECK(strsep(&rest, ":") == NULL);
}

TEST(ffs_counts_from_1)
{
    CHECK_EQ(ffs(0), 0);
    CHECK_EQ(ffsl(0), 0);
    CHECK_EQ(ffsll(0), 0);
    for (int i = 0; i < 64; i++) {
        CHECK_EQ(ffsl((long)(1UL << i)), i + 1);
        CHECK_EQ(ffsll((long long)(~0ULL << i)), i + 1);
        if (i < 32)
            CHECK_EQ(ffs((int)(1u << i)), i + 1);
    }
}

int main(void)
{
    area = guard_new();
    RUN(lengths_of_every_size_and_alignment);
    RUN(bytes_are_found_at_every_place);
    RUN(nothing_is_read_when_the_size_is_0);
    RUN(bytes_outside_the_object_do_not_count);
    RUN(spans_stop_at_the_right_byte);
    RUN(strtok_skips_empty_fields);
    RUN(strsep_gives_empty_fields);
    RUN(ffs_counts_from_1);
    return tap_done();
}
