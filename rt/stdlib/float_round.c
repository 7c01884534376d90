/* The last step from text to a floating-point number: round to the format's precision, nearest, ties to even. */
#include <errno.h>

#include "float_parts.h"

static struct __r3_wide add(struct __r3_wide a, struct __r3_wide b)
{
    uint64_t low = a.low + b.low;
    return (struct __r3_wide){a.high + b.high + (low < b.low), low};
}

static int at_least(struct __r3_wide a, struct __r3_wide b)
{
    return a.high != b.high ? a.high > b.high : a.low >= b.low;
}

/* Whether the number is below the least normal one also when rounded to full precision: the text of FLT_MIN, cut to
 * nine digits, is a little less than FLT_MIN and yet no error. */
static int is_tiny(const struct __r3_unrounded *number, const struct __r3_float_format *format)
{
    struct __r3_wide zeros = {~number->fraction.high, ~number->fraction.low};
    int least_normal = 3 - format->max_exponent;
    return number->exponent < least_normal - 1 ||
           (number->exponent == least_normal - 1 &&
            !__r3_wide_is_zero(__r3_wide_shift_right(zeros, 127 - format->precision)));
}

struct __r3_wide __r3_float_round(const struct __r3_unrounded *number, const struct __r3_float_format *format,
                                  int *error)
{
    const struct __r3_wide one = {0, 1};
    int least_normal = 3 - format->max_exponent, keep = format->precision, exponent_field = 0;
    struct __r3_wide infinity =
        __r3_wide_shift_left((struct __r3_wide){0, (1u << format->exponent_bits) - 1}, format->precision - 1);
    struct __r3_wide bits = infinity;

    if (number->exponent <= format->max_exponent) {
        if (number->exponent >= least_normal)
            exponent_field = number->exponent - least_normal;
        else
            keep -= least_normal - number->exponent; /* subnormal: fewer bits, down to none */
        int half = 0, rest = 1;
        bits = (struct __r3_wide){0, 0};
        if (keep >= 0) {
            bits = __r3_wide_shift_right(number->fraction, 128 - keep);
            struct __r3_wide below = __r3_wide_shift_left(number->fraction, keep);
            half = below.high >> 63;
            rest = number->inexact || !__r3_wide_is_zero(__r3_wide_shift_left(below, 1));
        }
        int up = half && (rest || bits.low & 1);
        /* The leading bit of a normal number counts the exponent field up by one, and so does a carry out of the
         * fraction: both are right. */
        bits = add(bits, __r3_wide_shift_left((struct __r3_wide){0, exponent_field}, format->precision - 1));
        if (up)
            bits = add(bits, one);
        if ((half || rest) && is_tiny(number, format))
            *error = ERANGE;
    }
    if (at_least(bits, infinity)) {
        bits = infinity;
        *error = ERANGE;
    }
    if (number->negative)
        bits = add(bits, __r3_wide_shift_left(one, format->precision - 1 + format->exponent_bits));
    return bits;
}
