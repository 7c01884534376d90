/* Floating-point conversions: what kind of number it is, inf and nan, and the hexadecimal form.
 *
 * %a always begins with the digit 1 (0 for zero), subnormals and x87's explicit leading bit included, so one
 * number reads the same on every CPU. */
#include "format_float.h"

int __r3_float_sign(const struct __r3_spec *spec, int negative, char sign[1])
{
    *sign = negative ? '-' : spec->flags & __R3_PLUS ? '+' : ' ';
    return negative || spec->flags & (__R3_PLUS | __R3_SPACE);
}

int __r3_float_exponent(char text[8], char letter, long exponent, int digits)
{
    int len = 2;
    text[0] = letter;
    text[1] = exponent < 0 ? '-' : '+';
    unsigned value = exponent < 0 ? -exponent : exponent, unit = digits == 1 ? 1 : 10;
    while (value / unit >= 10)
        unit *= 10;
    for (; unit; unit /= 10)
        text[len++] = '0' + value / unit % 10;
    return len;
}

static void put_special(struct __r3_sink *sink, const struct __r3_spec *spec, const struct __r3_float_parts *parts)
{
    struct __r3_spec blank = *spec;
    blank.flags &= ~__R3_ZERO;
    int is_nan = !__r3_wide_is_zero(parts->significand), upper = !(spec->conversion & 32);
    const char *text = is_nan ? upper ? "NAN" : "nan" : upper ? "INF" : "inf";
    char sign[1];
    int sign_bytes = __r3_float_sign(spec, parts->negative, sign);
    __r3_field_before(sink, &blank, sign, sign_bytes, 3);
    __r3_sink_put(sink, text, 3);
    __r3_field_after(sink, &blank, sign_bytes, 3);
}

/* The leading digit, and in *fraction the hexadecimal ones behind the point from the top bit down. */
static unsigned hex_digits(struct __r3_float_parts *parts, struct __r3_wide *fraction, int precision)
{
    *fraction = parts->significand;
    if (__r3_wide_is_zero(*fraction)) {
        parts->exponent = 0;
        return 0;
    }
    for (parts->exponent += 127; !(fraction->high >> 63); parts->exponent--)
        *fraction = __r3_wide_shift_left(*fraction, 1);
    unsigned leading = 1;
    *fraction = __r3_wide_shift_left(*fraction, 1);
    if (precision >= 0 && precision < 31) { /* to nearest, ties to even */
        int keep = 4 * precision;
        struct __r3_wide below = __r3_wide_shift_left(*fraction, keep);
        struct __r3_wide kept = __r3_wide_shift_right(*fraction, 128 - keep);
        int odd = (keep ? kept.low : leading) & 1;
        if (below.high >> 63 && (odd || !__r3_wide_is_zero(__r3_wide_shift_left(below, 1)))) {
            kept.low++;
            kept.high += !kept.low;
        }
        leading += __r3_wide_shift_right(kept, keep).low & 1;
        *fraction = __r3_wide_shift_left(kept, 128 - keep);
    }
    return leading;
}

static void put_hex(struct __r3_sink *sink, const struct __r3_spec *spec, struct __r3_float_parts *parts)
{
    int upper = !(spec->conversion & 32);
    struct __r3_wide fraction;
    char prefix[3], body[34], tail[8];
    int prefix_bytes = __r3_float_sign(spec, parts->negative, prefix), len = 1;
    prefix[prefix_bytes++] = '0';
    prefix[prefix_bytes++] = upper ? 'X' : 'x';
    body[0] = (char)('0' + hex_digits(parts, &fraction, spec->precision));
    if (spec->precision > 0 || spec->flags & __R3_ALTERNATE || !__r3_wide_is_zero(fraction))
        body[len++] = '.';
    for (; !__r3_wide_is_zero(fraction); fraction = __r3_wide_shift_left(fraction, 4))
        body[len++] = (upper ? "0123456789ABCDEF" : "0123456789abcdef")[fraction.high >> 60];
    long zeros = spec->precision > 0 && spec->precision > len - 2 ? spec->precision - (len - 2) : 0;
    int tail_bytes = __r3_float_exponent(tail, upper ? 'P' : 'p', parts->exponent, 1);
    __r3_field_before(sink, spec, prefix, prefix_bytes, len + zeros + tail_bytes);
    __r3_sink_put(sink, body, len);
    __r3_sink_pad(sink, '0', zeros);
    __r3_sink_put(sink, tail, tail_bytes);
    __r3_field_after(sink, spec, prefix_bytes, len + zeros + tail_bytes);
}

void __r3_format_float(struct __r3_sink *sink, const struct __r3_spec *spec, const union __r3_argument *value)
{
    static const struct __r3_float_format formats[] = {__R3_DOUBLE_FORMAT, __R3_LONG_DOUBLE_FORMAT};
    int is_long = spec->length == 'L';
    struct __r3_wide bits = is_long ? __r3_long_double_load(&value->long_real) : __r3_double_load(value->real);
    struct __r3_float_parts parts = __r3_float_split(bits, &formats[is_long]);
    if (!parts.is_finite)
        put_special(sink, spec, &parts);
    else if ((spec->conversion | 32) == 'a')
        put_hex(sink, spec, &parts);
    else
        __r3_format_float_decimal(sink, spec, parts);
}
