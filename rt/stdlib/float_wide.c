/* 128-bit shifts, and the parts of a floating-point number. Functions, not inline: the files that use them do so
 * many times, and size counts for more than speed here. */
#include "float_parts.h"

struct __r3_wide __r3_wide_shift_left(struct __r3_wide x, unsigned n)
{
    if (n >= 64)
        return (struct __r3_wide){n >= 128 ? 0 : x.low << (n - 64), 0};
    return n ? (struct __r3_wide){x.high << n | x.low >> (64 - n), x.low << n} : x;
}

struct __r3_wide __r3_wide_shift_right(struct __r3_wide x, unsigned n)
{
    if (n >= 64)
        return (struct __r3_wide){0, n >= 128 ? 0 : x.high >> (n - 64)};
    return n ? (struct __r3_wide){x.high >> n, x.high << (64 - n) | x.low >> n} : x;
}

struct __r3_float_parts __r3_float_split(struct __r3_wide bits, const struct __r3_float_format *format)
{
    int fraction_bits = format->precision - 1;
    struct __r3_float_parts parts = {{0, 0}, 0, 0, 1};
    struct __r3_wide top = __r3_wide_shift_right(bits, fraction_bits);
    int exponent_mask = (1 << format->exponent_bits) - 1, biased = (int)top.low & exponent_mask;
    parts.negative = top.low >> format->exponent_bits & 1;
    parts.is_finite = biased != exponent_mask;
    parts.significand = __r3_wide_shift_right(__r3_wide_shift_left(bits, 128 - fraction_bits), 128 - fraction_bits);
    if (biased && parts.is_finite) {
        struct __r3_wide leading = __r3_wide_shift_left((struct __r3_wide){0, 1}, fraction_bits);
        parts.significand.high |= leading.high;
        parts.significand.low |= leading.low;
    }
    /* Least exponent of a normal number, seen as integer times a power of two. */
    parts.exponent = (biased ? biased : 1) - 1 + 3 - format->max_exponent - format->precision;
    return parts;
}
