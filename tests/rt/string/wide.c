/* The wcs* and wmem* leaves. */
#define _GNU_SOURCE 1
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "tap.h"

static int sign(int n)
{
    return (n > 0) - (n < 0);
}

TEST(blocks)
{
    wchar_t a[8] = L"abcdefg", b[8];
    CHECK(wmemcpy(b, a, 8) == b && !wmemcmp(a, b, 8));
    CHECK(wmemmove(a + 1, a, 4) == a + 1 && !wcscmp(a, L"aabcdfg"));
    CHECK(wmemset(b, L'x', 3) == b && !wcscmp(b, L"xxxdefg"));
    CHECK(wmemchr(b, L'd', 8) == b + 3 && !wmemchr(b, L'd', 3) && !wmemchr(b, L'q', 8));
    CHECK_EQ(sign(wmemcmp(L"ab", L"ac", 2)), -1);
    CHECK_EQ(wmemcmp(L"ab", L"ac", 1), 0);
    /* The whole character counts, not its bytes. */
    CHECK_EQ(sign(wmemcmp((wchar_t[]){0x100}, (wchar_t[]){0xff}, 1)), 1);
}

TEST(copies)
{
    wchar_t d[8];
    CHECK(wcscpy(d, L"abc") == d && !wcscmp(d, L"abc"));
    CHECK(wcpcpy(d, L"ab") == d + 2 && d[2] == 0);
    wmemset(d, L'q', 8);
    CHECK(wcsncpy(d, L"ab", 5) == d && d[1] == L'b' && !d[2] && !d[4] && d[5] == L'q');
    CHECK(wcpncpy(d, L"abcdef", 3) == d + 3 && d[2] == L'c' && d[3] == 0);
    wcscpy(d, L"a");
    CHECK(!wcscmp(wcscat(d, L"bc"), L"abc") && !wcscmp(wcsncat(d, L"defgh", 2), L"abcde"));
    wchar_t *copy = wcsdup(L"own");
    CHECK(copy && !wcscmp(copy, L"own"));
    free(copy);
    CHECK_EQ(wcsxfrm(d, L"xyz", 8), 3);
    CHECK(!wcscmp(d, L"xyz"));
}

TEST(comparing_and_measuring)
{
    CHECK_EQ(wcslen(L""), 0);
    CHECK_EQ(wcslen(L"abc"), 3);
    CHECK_EQ(wcsnlen(L"abc", 2), 2);
    CHECK_EQ(wcsnlen(L"abc", 9), 3);
    CHECK_EQ(sign(wcscmp(L"a", L"ab")), -1);
    CHECK_EQ(sign(wcscmp(L"b", L"ab")), 1);
    CHECK_EQ(wcscoll(L"ab", L"ab"), 0);
    CHECK_EQ(wcsncmp(L"abc", L"abd", 2), 0);
    CHECK_EQ(sign(wcsncmp(L"abc", L"abd", 3)), -1);
    CHECK_EQ(wcsncmp(L"a", L"b", 0), 0);
}

TEST(searches)
{
    const wchar_t *s = L"one two one";
    CHECK(wcschr(s, L'o') == s && wcschr(s, 0) == s + 11 && !wcschr(s, L'z'));
    CHECK(wcsrchr(s, L'o') == s + 8 && wcsrchr(s, 0) == s + 11 && !wcsrchr(s, L'z'));
    CHECK(wcsstr(s, L"two") == s + 4 && wcsstr(s, L"") == s && !wcsstr(s, L"twof"));
    CHECK_EQ(wcsspn(s, L"neo"), 3);
    CHECK_EQ(wcscspn(s, L" "), 3);
    CHECK(wcspbrk(s, L"wt") == s + 4 && !wcspbrk(s, L"z"));
    wchar_t text[] = L"--a-b--", *state;
    CHECK(!wcscmp(wcstok(text, L"-", &state), L"a"));
    CHECK(!wcscmp(wcstok(NULL, L"-", &state), L"b"));
    CHECK(!wcstok(NULL, L"-", &state));
}

int main(void)
{
    RUN(blocks);
    RUN(copies);
    RUN(comparing_and_measuring);
    RUN(searches);
    return tap_done();
}
