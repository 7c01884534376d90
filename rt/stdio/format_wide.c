/* %lc and %ls: wide characters leave as UTF-8, the one encoding the runtime knows (RFC 3629). */
#include <errno.h>
#include <limits.h>
#include <stddef.h>

#include "format.h"

/* Returns the number of bytes, 0 for what is no character (a surrogate, beyond 10FFFF). */
static int encode(char to[4], unsigned c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    if (c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
        return 0;
    int len = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (int i = len - 1; i > 0; i--, c >>= 6)
        to[i] = (char)(0x80 | (c & 0x3f));
    to[0] = (char)(0xf0 << (4 - len) | c);
    return len;
}

int __r3_format_wide_char(struct __r3_sink *sink, const struct __r3_spec *spec, unsigned c)
{
    char text[4];
    int len = encode(text, c);
    if (!len)
        return -EILSEQ;
    struct __r3_spec blank = *spec;
    blank.flags &= __R3_LEFT;
    __r3_field_before(sink, &blank, "", 0, len);
    __r3_sink_put(sink, text, len);
    __r3_field_after(sink, &blank, 0, len);
    return 0;
}

/* The precision counts bytes and never splits a character. */
int __r3_format_wide_string(struct __r3_sink *sink, const struct __r3_spec *spec, const void *string)
{
    const wchar_t *s = string;
    size_t limit = spec->precision < 0 ? (size_t)LONG_MAX : (size_t)spec->precision, bytes = 0, count = 0;
    char text[4];
    for (; bytes < limit && s[count]; count++) {
        int len = encode(text, (unsigned)s[count]);
        if (!len)
            return -EILSEQ;
        if (bytes + len > limit)
            break;
        bytes += len;
    }
    struct __r3_spec blank = *spec;
    blank.flags &= __R3_LEFT;
    __r3_field_before(sink, &blank, "", 0, (long)bytes);
    for (size_t i = 0; i < count; i++)
        __r3_sink_put(sink, text, encode(text, (unsigned)s[i]));
    __r3_field_after(sink, &blank, 0, (long)bytes);
    return 0;
}
