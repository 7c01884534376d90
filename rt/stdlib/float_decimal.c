/* Decimal digits to a binary floating-point number, exactly.
 *
 * The number lies as base-10^9 limbs around its decimal point. Its binary words come out of them one after the
 * other: those of the integer part as remainders of dividing by 2^32, lowest first, those of the fraction as what
 * a multiplication by 2^32 carries over the point. Five words, 129 bits or more, round any format; what is left
 * behind them says only "inexact". Cost grows with the exponent: about 1 us for everyday numbers, 1 ms for the
 * smallest quad. */
#include "float_parts.h"

enum { WORDS = 5 };

struct words {
    uint32_t at[WORDS]; /* highest first, at[0] not 0 */
    int count;
    int exponent; /* number = 0.at[0]at[1]... * 2^exponent */
    int inexact;
};

/* Puts the limbs where the point is inside or at an edge of them; what has no room there becomes "inexact". */
static void align(struct __r3_decimal *d, int room)
{
    int shift = d->point < 0 ? -d->point : 0;
    for (int i = d->used - 1; i >= 0; i--) {
        if (i + shift < room)
            d->limbs[i + shift] = d->limbs[i];
        else
            d->inexact |= d->limbs[i] != 0;
    }
    for (int i = 0; i < shift; i++)
        d->limbs[i] = 0;
    d->used = d->used + shift < room ? d->used + shift : room;
    d->point += shift;
    while (d->used < d->point)
        d->limbs[d->used++] = 0;
}

static void take_integer(struct __r3_decimal *d, struct words *w)
{
    for (int first = 0; first < d->point;) {
        if (!d->limbs[first]) {
            first++;
            continue;
        }
        uint64_t rest = 0;
        for (int i = first; i < d->point; i++) {
            rest = rest * __R3_LIMB + d->limbs[i];
            d->limbs[i] = (uint32_t)(rest >> 32);
            rest = (uint32_t)rest;
        }
        w->inexact |= w->at[WORDS - 1] != 0;
        for (int i = WORDS - 1; i > 0; i--)
            w->at[i] = w->at[i - 1];
        w->at[0] = (uint32_t)rest;
        w->count += w->count < WORDS;
        w->exponent += 32;
    }
}

static void take_fraction(struct __r3_decimal *d, struct words *w)
{
    int first = d->point, used = d->used;
    for (;;) {
        while (used > first && !d->limbs[used - 1])
            used--;
        while (first < used && !d->limbs[first])
            first++;
        if (first == used || w->count == WORDS)
            break;
        uint64_t carry = 0;
        int i = used;
        while (i > d->point && (i > first || carry)) {
            uint64_t product = ((uint64_t)d->limbs[--i] << 32) + carry;
            carry = product / __R3_LIMB;
            d->limbs[i] = (uint32_t)(product % __R3_LIMB);
        }
        first = i;
        if (w->count || carry)
            w->at[w->count++] = (uint32_t)carry;
        else
            w->exponent -= 32;
    }
    w->inexact |= first != used;
}

struct __r3_wide __r3_float_from_decimal(struct __r3_decimal *d, const struct __r3_float_format *format, int *error)
{
    int room = __R3_DECIMAL_LIMBS(format->precision, format->max_exponent);
    struct __r3_unrounded number = {{(uint64_t)1 << 63, 0}, 0, d->negative, 1};
    if (d->point > room - 2 || d->point < 2 - room) { /* beyond any number of the format, on either side */
        number.exponent = d->point > 0 ? format->max_exponent + 1 : -2 * format->max_exponent;
        return __r3_float_round(&number, format, error);
    }
    struct words w = {{0}, 0, 0, 0};
    align(d, room);
    take_integer(d, &w);
    take_fraction(d, &w);

    unsigned shift = __builtin_clz(w.at[0]);
    number.fraction = (struct __r3_wide){(uint64_t)w.at[0] << 32 | w.at[1], (uint64_t)w.at[2] << 32 | w.at[3]};
    number.fraction = __r3_wide_shift_left(number.fraction, shift);
    uint64_t last = (uint64_t)w.at[4] << shift;
    number.fraction.low |= last >> 32;
    number.inexact = w.inexact || (uint32_t)last || d->inexact;
    number.exponent = w.exponent - (int)shift;
    return __r3_float_round(&number, format, error);
}
