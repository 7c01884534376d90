/* Reading one specification of a scanf format. */
#include <string.h>

#include "format.h"
#include "scan.h"

static const char *read_number(const char *s, size_t *number)
{
    for (*number = 0; *s >= '0' && *s <= '9'; s++)
        *number = *number < SIZE_MAX / 20 ? *number * 10 + (size_t)(*s - '0') : *number;
    return s;
}

/* Behind '[': a ']' that comes first is a member; a-z is a range. Returns what follows the closing bracket. */
static const char *read_set(const char *s, unsigned char set[32])
{
    int inverted = *s == '^';
    s += inverted;
    memset(set, inverted ? 255 : 0, 32);
    for (const char *first = s; *s && (*s != ']' || s == first); s++) {
        unsigned low = (unsigned char)*s, high = low;
        if (s[1] == '-' && s[2] && s[2] != ']') {
            high = (unsigned char)s[2];
            s += 2;
        }
        for (unsigned c = low; c <= high; c++)
            if (inverted)
                set[c / 8] &= (unsigned char)~(1u << c % 8);
            else
                set[c / 8] |= (unsigned char)(1u << c % 8);
    }
    return *s ? s + 1 : NULL;
}

/* %s and %c are sets too: all but white space, and all. */
static void make_set(struct __r3_scan_spec *spec)
{
    memset(spec->set, 255, sizeof spec->set);
    if (spec->conversion != 's')
        return;
    for (const char *space = " \t\n\v\f\r"; *space; space++)
        spec->set[*space / 8] &= (unsigned char)~(1u << *space % 8);
}

const char *__r3_scan_spec_parse(const char *s, struct __r3_scan_spec *spec)
{
    *spec = (struct __r3_scan_spec){0};
    size_t number;
    const char *after = read_number(s, &number);
    if (after != s && *after == '$') {
        if (!number || number > 9)
            return NULL;
        spec->position = (int)number;
        s = after + 1;
    }
    spec->suppress = *s == '*';
    s = read_number(s + spec->suppress, &spec->width);
    spec->allocate = *s == 'm';
    s = __r3_length_parse(s + spec->allocate, &spec->size_bytes, &spec->length);
    spec->conversion = *s;
    if (*s == 'C' || *s == 'S') { /* XSI: %lc and %ls */
        spec->conversion |= 32;
        spec->length = 'l';
    }
    if (*s == 0)
        return NULL;
    if (*s == '[')
        return read_set(s + 1, spec->set);
    make_set(spec);
    return s + 1;
}
