/* %e %f %g: a floating-point number as decimal text, exact to the last digit asked for.
 *
 * Every binary floating-point number is an integer N times 10^-scale: m * 2^e is the integer itself for e >= 0,
 * and m * 5^-e * 10^e for e < 0. N is built in limbs of nine digits by multiplying with small numbers, rounded once
 * at the digit where the output ends (to nearest, ties to even: of the exact value), and printed from the limbs.
 * The stack it takes follows the number's exponent: 32 bytes for 1.5, 400 for any double, 5 KiB for a quad. */
#include "format_float.h"

struct number {
    uint32_t *limbs; /* nine digits each, lowest first */
    int used;        /* the highest one is not 0 */
    long scale;      /* N * 10^-scale */
};

static uint32_t power_of_ten(unsigned n)
{
    uint32_t power = 1;
    while (n--)
        power *= 10;
    return power;
}

__attribute__((noinline)) static void multiply_add(struct number *n, uint64_t factor, uint32_t add)
{
    uint64_t carry = add;
    for (int i = 0; i < n->used; i++) {
        carry += n->limbs[i] * factor;
        n->limbs[i] = (uint32_t)(carry % __R3_LIMB);
        carry /= __R3_LIMB;
    }
    for (; carry; carry /= __R3_LIMB)
        n->limbs[n->used++] = (uint32_t)(carry % __R3_LIMB);
}

/* Limbs for significand * 2^exponent: a limb holds 29.9 bits, and 5^k has 2.33 k. One more for rounding up. */
static int limbs_needed(const struct __r3_float_parts *parts)
{
    long bits = 128 + (parts->exponent < 0 ? -(long)parts->exponent * 7 / 3 : parts->exponent);
    return (int)(bits / 29 + 4);
}

static void build(struct number *n, const struct __r3_float_parts *parts)
{
    static const uint32_t five_to_13 = 1220703125;
    for (int shift = 96; shift >= 0; shift -= 32)
        multiply_add(n, (uint64_t)1 << 32, (uint32_t)__r3_wide_shift_right(parts->significand, shift).low);
    int twos = parts->exponent, fives = -parts->exponent;
    for (; twos > 0; twos -= 32)
        multiply_add(n, (uint64_t)1 << (twos < 32 ? twos : 32), 0);
    for (n->scale = fives > 0 ? fives : 0; fives >= 13; fives -= 13)
        multiply_add(n, five_to_13, 0);
    for (; fives > 0; fives--)
        multiply_add(n, 5, 0);
}

__attribute__((noinline)) static long digit_count(const struct number *n)
{
    long count = 9L * n->used;
    for (uint32_t top = n->used ? n->limbs[n->used - 1] : __R3_LIMB; top < __R3_LIMB / 10; top *= 10)
        count--;
    return count;
}

static long trailing_zeros(const struct number *n)
{
    long i = 0;
    while (i < n->used && !n->limbs[i])
        i++;
    long count = 9 * i;
    for (uint32_t limb = i < n->used ? n->limbs[i] : 1; limb % 10 == 0; limb /= 10)
        count++;
    return count;
}

/* Rounds away the lowest `drop` digits; they are zeros then. */
__attribute__((noinline)) static void round_off(struct number *n, long drop)
{
    if (drop <= 0)
        return;
    if (drop > digit_count(n)) { /* less than half */
        n->used = 0;
        return;
    }
    long top = (drop - 1) / 9, at = drop / 9;
    uint32_t top_unit = power_of_ten((drop - 1) % 9), unit = power_of_ten(drop % 9);
    if (at == n->used)
        n->limbs[n->used++] = 0;
    uint32_t first_dropped = n->limbs[top] / top_unit % 10;
    uint32_t rest = n->limbs[top] % top_unit, odd = n->limbs[at] / unit & 1;
    for (long i = 0; i < top; i++)
        rest |= n->limbs[i];
    for (long i = 0; i < at; i++)
        n->limbs[i] = 0;
    n->limbs[at] -= n->limbs[at] % unit;
    if (first_dropped > 5 || (first_dropped == 5 && (rest || odd)))
        n->limbs[at] += unit;
    for (; n->limbs[at] >= __R3_LIMB; at++) {
        n->limbs[at] -= __R3_LIMB;
        if (at + 1 == n->used)
            n->limbs[n->used++] = 0;
        n->limbs[at + 1]++;
    }
    while (n->used && !n->limbs[n->used - 1])
        n->used--;
}

/* Puts `count` digits, the first of weight 10^from of N; below N's last digit there are only zeros. */
__attribute__((noinline)) static void put_digits(struct __r3_sink *sink, const struct number *n, long from, long count)
{
    while (count > 0 && from >= 0) {
        char text[9];
        uint32_t limb = from / 9 < n->used ? n->limbs[from / 9] : 0;
        for (int i = 8; i >= 0; i--, limb /= 10)
            text[i] = (char)('0' + limb % 10);
        long first = 8 - from % 9, len = count < 9 - first ? count : 9 - first;
        __r3_sink_put(sink, text + first, len);
        from -= len;
        count -= len;
    }
    __r3_sink_pad(sink, '0', count);
}

/* Where the digits and their point go; `first` is the weight (in N) of the first digit. */
__attribute__((noinline)) static void put_number(struct __r3_sink *sink, const struct __r3_spec *spec,
                                                 const struct number *n, int negative,
                                                 long first, long before_point, long precision, const char *tail,
                                                 int tail_bytes)
{
    char sign[1];
    int sign_bytes = __r3_float_sign(spec, negative, sign), point = precision > 0 || spec->flags & __R3_ALTERNATE;
    long len = before_point + point + precision + tail_bytes;
    __r3_field_before(sink, spec, sign, sign_bytes, len);
    put_digits(sink, n, first, before_point);
    __r3_sink_put(sink, ".", point);
    put_digits(sink, n, first - before_point, precision);
    __r3_sink_put(sink, tail, tail_bytes);
    __r3_field_after(sink, spec, sign_bytes, len);
}

static void put_fixed(struct __r3_sink *sink, const struct __r3_spec *spec, struct number *n, int negative,
                      long precision)
{
    round_off(n, n->scale - precision);
    long digits = digit_count(n), before_point = digits > n->scale ? digits - n->scale : 1;
    put_number(sink, spec, n, negative, n->scale + before_point - 1, before_point, precision, "", 0);
}

/* The exponent of the first digit; 0 for zero. */
static long decimal_exponent(const struct number *n)
{
    return n->used ? digit_count(n) - 1 - n->scale : 0;
}

static void put_scientific(struct __r3_sink *sink, const struct __r3_spec *spec, struct number *n, int negative,
                           long precision)
{
    round_off(n, digit_count(n) - 1 - precision);
    char tail[8];
    int tail_bytes = __r3_float_exponent(tail, spec->conversion & 32 ? 'e' : 'E', decimal_exponent(n), 2);
    long first = n->used ? digit_count(n) - 1 : 0;
    put_number(sink, spec, n, negative, first, 1, precision, tail, tail_bytes);
}

/* %g: `precision` significant digits, in the shorter of the two ways, without zeros at the end unless # is given. */
static void put_general(struct __r3_sink *sink, const struct __r3_spec *spec, struct number *n, int negative,
                        long precision)
{
    if (!precision)
        precision = 1;
    round_off(n, digit_count(n) - precision);
    long exponent = decimal_exponent(n), last = n->used ? trailing_zeros(n) - n->scale : 0;
    int fixed = exponent >= -4 && exponent < precision;
    precision -= fixed ? exponent + 1 : 1;
    if (!(spec->flags & __R3_ALTERNATE)) {
        long needed = fixed ? -last : exponent - last;
        precision = precision < needed ? precision : needed > 0 ? needed : 0;
    }
    (fixed ? put_fixed : put_scientific)(sink, spec, n, negative, precision);
}

void __r3_format_float_decimal(struct __r3_sink *sink, const struct __r3_spec *spec, struct __r3_float_parts parts)
{
    if (__r3_wide_is_zero(parts.significand))
        parts.exponent = 0;
    while (parts.exponent < 0 && !(parts.significand.low & 1)) {
        parts.significand = __r3_wide_shift_right(parts.significand, 1);
        parts.exponent++;
    }
    uint32_t limbs[limbs_needed(&parts)];
    struct number n = {limbs, 0, 0};
    build(&n, &parts);
    long precision = spec->precision < 0 ? 6 : spec->precision;
    switch (spec->conversion | 32) {
    case 'f': put_fixed(sink, spec, &n, parts.negative, precision); break;
    case 'e': put_scientific(sink, spec, &n, parts.negative, precision); break;
    default: put_general(sink, spec, &n, parts.negative, precision); break;
    }
}
