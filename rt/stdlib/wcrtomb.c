/* Characters to UTF-8 (RFC 3629). It has no state, so every mbstate_t stays as it is. */
#include <errno.h>
#include <stdlib.h>
#include <wchar.h>
#include "internal.h"

size_t wcrtomb(char *restrict to, wchar_t character, mbstate_t *restrict state)
{
    (void)state;
    unsigned c = (unsigned)character;
    if (!to)
        return 1;
    if (c < 0x80) {
        *to = (char)c;
        return 1;
    }
    if (c > 0x10ffff || c >> 11 == 0xd800 >> 11) {
        __r3_errno_set(EILSEQ);
        return (size_t)-1;
    }
    unsigned length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (unsigned i = length - 1; i; i--, c >>= 6)
        to[i] = (char)(0x80 | (c & 0x3f));
    to[0] = (char)(0xf00 >> length | c);
    return length;
}

int wctomb(char *to, wchar_t character) { return to ? (int)wcrtomb(to, character, NULL) : 0; }
int wctob(wint_t c) { return c < 0x80 ? (int)c : -1; }
