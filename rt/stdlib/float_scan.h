/* Reading a floating-point number from characters: shared by strtod and its kin and by scanf. */
#ifndef R3_RT_STDLIB_FLOAT_SCAN_H
#define R3_RT_STDLIB_FLOAT_SCAN_H

#include <stddef.h>

#include "float_parts.h"

/* Characters one at a time, looked at before they are taken: at most one is looked at and not taken when a scan
 * ends. The look is lazy, so that nothing is read that nobody asks for. */
struct __r3_source {
    int (*next)(struct __r3_source *source); /* the next character, -1 at the end */
    size_t width;    /* how many may still be taken */
    size_t taken;    /* how many have been taken */
    int looked_at;   /* the character, -1 the end, -2 none looked at */
};

int __r3_source_look(struct __r3_source *source);

/* Takes the character that was looked at. */
static inline void __r3_source_take(struct __r3_source *source)
{
    source->looked_at = -2;
    source->taken++;
    source->width--;
}

/* Characters of a string: {{__r3_string_next, SIZE_MAX, 0, -2}, string}. */
struct __r3_string_source {
    struct __r3_source source;
    const char *s;
};

int __r3_string_next(struct __r3_source *source);

/* Reads sign, digits, point, exponent, hexadecimal numbers, inf, infinity, nan, nan(chars); no white space before.
 * Takes characters as long as they can belong to a number. Returns how many of them are one (0: none); C's strtod
 * goes back to there, C's scanf fails if more were taken. *error: ERANGE or untouched. */
size_t __r3_float_scan(struct __r3_source *source, const struct __r3_float_format *format, uint32_t *limbs,
                       struct __r3_wide *bits, int *error);

#endif
