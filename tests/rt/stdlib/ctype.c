/* Character classes of the C locale, for every byte and EOF, against the sets written out. */
#define _GNU_SOURCE 1
#include <ctype.h>
#include <string.h>
#include "tap.h"

static const char digits[] = "0123456789", hexadecimal[] = "0123456789abcdefABCDEF", lower[] = "abcdefghijklmnopqrstuvwxyz",
                  upper[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", punctuation[] = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
                  space[] = " \t\n\v\f\r";

static int is_in(const char *set, int c)
{
    return c > 0 && c < 256 && strchr(set, c) != NULL;
}

TEST(every_byte_is_in_its_classes)
{
    for (int c = -1; c < 256; c++) {
        int alpha = is_in(lower, c) || is_in(upper, c), digit = is_in(digits, c), punct = is_in(punctuation, c);
        CHECK_EQ(!!isdigit(c), digit);
        CHECK_EQ(!!isxdigit(c), is_in(hexadecimal, c));
        CHECK_EQ(!!islower(c), is_in(lower, c));
        CHECK_EQ(!!isupper(c), is_in(upper, c));
        CHECK_EQ(!!isalpha(c), alpha);
        CHECK_EQ(!!isalnum(c), alpha || digit);
        CHECK_EQ(!!ispunct(c), punct);
        CHECK_EQ(!!isgraph(c), alpha || digit || punct);
        CHECK_EQ(!!isprint(c), alpha || digit || punct || c == ' ');
        CHECK_EQ(!!isspace(c), is_in(space, c));
        CHECK_EQ(!!isblank(c), c == ' ' || c == '\t');
        CHECK_EQ(!!iscntrl(c), (c >= 0 && c < 32) || c == 127);
        CHECK_EQ(!!isascii(c), c >= 0 && c < 128);
    }
}

TEST(case_changes_for_ascii_letters_only)
{
    for (int c = -1; c < 256; c++) {
        CHECK_EQ(tolower(c), is_in(upper, c) ? lower[c - 'A'] : c);
        CHECK_EQ(toupper(c), is_in(lower, c) ? upper[c - 'a'] : c);
    }
}

int main(void)
{
    RUN(every_byte_is_in_its_classes);
    RUN(case_changes_for_ascii_letters_only);
    return tap_done();
}
