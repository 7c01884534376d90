/* UTF-8 there and back: every character, every pair of leading bytes, in one piece and byte by byte, against a decoder
 * that compares with what would have been encoded. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "tap.h"

/* RFC 3629 section 3, by its table of ranges. Returns the length, 0 for no character. */
static int encode(unsigned c, unsigned char out[4])
{
    if (c <= 0x7f) {
        out[0] = (unsigned char)c;
        return 1;
    }
    if (c <= 0x7ff) {
        out[0] = (unsigned char)(0xc0 + c / 64);
        out[1] = (unsigned char)(0x80 + c % 64);
        return 2;
    }
    if (c >= 0xd800 && c <= 0xdfff)
        return 0;
    if (c <= 0xffff) {
        out[0] = (unsigned char)(0xe0 + c / 4096);
        out[1] = (unsigned char)(0x80 + c / 64 % 64);
        out[2] = (unsigned char)(0x80 + c % 64);
        return 3;
    }
    if (c > 0x10ffff)
        return 0;
    out[0] = (unsigned char)(0xf0 + c / 262144);
    out[1] = (unsigned char)(0x80 + c / 4096 % 64);
    out[2] = (unsigned char)(0x80 + c / 64 % 64);
    out[3] = (unsigned char)(0x80 + c % 64);
    return 4;
}

TEST(every_character_goes_there_and_back)
{
    for (unsigned c = 1; c < 0x111000; c += c < 0x11000 ? 1 : 7) {
        unsigned char want[4];
        char got[4];
        int length = encode(c, want);
        wchar_t back = 0;
        mbstate_t state = {0};
        if (!length) {
            errno = 0;
            CHECK(wcrtomb(got, (wchar_t)c, NULL) == (size_t)-1 && errno == EILSEQ);
            continue;
        }
        if (!CHECK(wcrtomb(got, (wchar_t)c, NULL) == (size_t)length && !memcmp(got, want, (size_t)length)) ||
            !CHECK(mbrtowc(&back, got, 4, &state) == (size_t)length && back == (wchar_t)c))
            return;
        back = 0;
        for (int i = 0; i < length - 1; i++) {
            CHECK(mbrtowc(&back, got + i, 1, &state) == (size_t)-2);
            CHECK(!mbsinit(&state));
        }
        CHECK(mbrtowc(&back, got + length - 1, 1, &state) == 1 && back == (wchar_t)c && mbsinit(&state));
    }
}

/* Each pair of first bytes, followed by two good ones: right if and only if it encodes some character. */
TEST(what_encodes_nothing_is_refused)
{
    static unsigned char known[256][256];
    unsigned char bytes[4];
    for (unsigned c = 0; c < 0x110000; c++) {
        int length = encode(c, bytes);
        if (length == 1)
            memset(known[bytes[0]], 1, 256);
        else if (length)
            known[bytes[0]][bytes[1]] = (unsigned char)length;
    }
    for (int a = 0; a < 256; a++)
        for (int b = 0; b < 256; b++) {
            char text[4] = {(char)a, (char)b, (char)0x81, (char)0x82};
            mbstate_t state = {0};
            wchar_t c;
            size_t want = known[a][b] ? known[a][b] : (size_t)-1;
            errno = 0;
            CHECK(mbrtowc(&c, text, 4, &state) == (a ? want : 0));
            CHECK_EQ(errno, want == (size_t)-1 ? EILSEQ : 0);
            CHECK(mbsinit(&state));
        }
}

TEST(functions_without_a_state)
{
    wchar_t c = 0;
    char out[4];
    CHECK_EQ(mbtowc(&c, "\xe2\x82\xac", 3), 3);
    CHECK_EQ(c, 0x20ac);
    CHECK_EQ(mbtowc(&c, "\xe2\x82\xac", 2), -1);
    CHECK_EQ(mbtowc(&c, "", 1), 0);
    CHECK_EQ(mbtowc(NULL, NULL, 0), 0);
    CHECK_EQ(mblen("\xc3\xa4", 2), 2);
    CHECK_EQ(mblen("\xff", 1), -1);
    CHECK_EQ(wctomb(out, 0xe4), 2);
    CHECK_EQ(wctomb(NULL, 0xe4), 0);
    CHECK_EQ(wctomb(out, 0), 1);
    CHECK_EQ(MB_CUR_MAX, 4);
    CHECK_EQ(btowc('a'), 'a');
    CHECK(btowc(0xe4) == WEOF && btowc(-1) == WEOF);
    CHECK_EQ(wctob(L'a'), 'a');
    CHECK_EQ(wctob(0xe4), -1);
    CHECK_EQ(mbrlen("\xc3\xa4", 2, NULL), 2);
}

TEST(whole_strings)
{
    static const char text[] = "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z";
    static const wchar_t want[] = {'a', 0xe4, 0x20ac, 0x1f600, 'z', 0};
    wchar_t wide[10];
    char back[20];
    CHECK_EQ(mbstowcs(NULL, text, 0), 5);
    CHECK_EQ(mbstowcs(wide, text, 10), 5);
    CHECK(!wmemcmp(wide, want, 6));
    CHECK_EQ(mbstowcs(wide, text, 2), 2);
    CHECK_EQ((long)mbstowcs(wide, "a\xff", 10), -1);
    CHECK_EQ(wcstombs(NULL, want, 0), 11);
    CHECK_EQ(wcstombs(back, want, sizeof back), 11);
    CHECK_STR(back, text);
    CHECK_EQ(wcstombs(back, want, 5), 3); /* no room for the third character */
    const char *from = text;
    mbstate_t state = {0};
    CHECK_EQ(mbsrtowcs(wide, &from, 3, &state), 3);
    CHECK(from == text + 6);
    CHECK_EQ(mbsrtowcs(wide, &from, 9, &state), 2);
    CHECK(from == NULL);
    from = text;
    CHECK_EQ(mbsnrtowcs(wide, &from, 2, 9, &state), 1);
    CHECK(from == text + 2 && !mbsinit(&state));
    CHECK_EQ(mbsnrtowcs(wide, &from, 1, 9, &state), 1);
    CHECK(wide[0] == 0xe4 && mbsinit(&state));
    const wchar_t *wide_from = want;
    CHECK_EQ(wcsnrtombs(back, &wide_from, 2, sizeof back, NULL), 3);
    CHECK(wide_from == want + 2);
    CHECK_EQ(wcsrtombs(back, &wide_from, sizeof back, NULL), 8);
    CHECK(wide_from == NULL);
}

int main(void)
{
    RUN(every_character_goes_there_and_back);
    RUN(what_encodes_nothing_is_refused);
    RUN(functions_without_a_state);
    RUN(whole_strings);
    return tap_done();
}
