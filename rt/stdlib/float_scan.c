/* The grammar of floating-point text (C11 7.22.1.3), read without ever going back. */
#include "float_scan.h"

#include <limits.h>

struct scan {
    struct __r3_source *source;
    const struct __r3_float_format *format;
    size_t start, valid; /* counts of taken characters: before the number, and up to the last place it may end */
    int negative;
};

int __r3_source_look(struct __r3_source *source)
{
    if (!source->width)
        return -1;
    if (source->looked_at == -2)
        source->looked_at = source->next(source);
    return source->looked_at;
}

int __r3_string_next(struct __r3_source *source)
{
    struct __r3_string_source *from = (struct __r3_string_source *)source;
    return *from->s ? (unsigned char)*from->s++ : -1;
}

static int look(struct scan *s)
{
    return __r3_source_look(s->source);
}

__attribute__((noinline)) static void take(struct scan *s)
{
    __r3_source_take(s->source);
}

static void mark_valid(struct scan *s)
{
    s->valid = s->source->taken;
}

/* Takes the letters of `word` as far as they come; returns how many came. */
static int take_word(struct scan *s, const char *word)
{
    int n = 0;
    while (word[n] && (look(s) | 32) == word[n]) {
        take(s);
        n++;
    }
    return n;
}

static int is_alphanumeric(int c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
}

__attribute__((noinline)) static struct __r3_wide signed_zero(const struct scan *s)
{
    return __r3_wide_shift_left((struct __r3_wide){0, (uint64_t)s->negative},
                                s->format->precision - 1 + s->format->exponent_bits);
}

/* Sign, all ones in the exponent, and the two highest bits of the fraction. */
static struct __r3_wide not_a_number(const struct scan *s, unsigned fraction_top)
{
    uint64_t top = (uint64_t)s->negative << s->format->exponent_bits | ((1u << s->format->exponent_bits) - 1);
    return __r3_wide_shift_left((struct __r3_wide){0, top << 2 | fraction_top}, s->format->precision - 3);
}

/* inf, infinity, nan, nan(chars); what stands in the brackets chooses nothing. */
static struct __r3_wide scan_name(struct scan *s)
{
    if ((look(s) | 32) == 'i') {
        if (take_word(s, "inf") == 3) {
            mark_valid(s);
            if (take_word(s, "inity") == 5)
                mark_valid(s);
        }
        return not_a_number(s, 0);
    }
    if (take_word(s, "nan") == 3) {
        mark_valid(s);
        if (look(s) == '(') {
            do
                take(s);
            while (is_alphanumeric(look(s)));
            if (look(s) == ')') {
                take(s);
                mark_valid(s);
            }
        }
    }
    /* Older MIPS means "quiet" by a clear bit where all others mean it by a set one; the compiler knows. */
    int quiet_is_set = __r3_double_load(__builtin_nan("")).low >> (DBL_MANT_DIG - 2) & 1;
    return not_a_number(s, quiet_is_set ? 2 : 1);
}

/* The exponent behind an e or p, 0 if there is none. Large ones stay far out of any format's range. */
static long scan_exponent(struct scan *s, char letter)
{
    if ((look(s) | 32) != letter)
        return 0;
    take(s);
    int negative = look(s) == '-';
    if (negative || look(s) == '+')
        take(s);
    long value = 0;
    for (int c; (c = look(s)) >= '0' && c <= '9'; take(s)) {
        if (value < INT_MAX / 20)
            value = value * 10 + (c - '0');
        s->valid = s->source->taken + 1;
    }
    return negative ? -value : value;
}

static int hex_digit(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Behind 0x. */
static struct __r3_wide scan_hex(struct scan *s, int *error)
{
    struct __r3_unrounded number = {{0, 0}, 0, s->negative, 0};
    long exponent = 128;
    int point = 0, digits = 0, c;
    for (;; take(s)) {
        if ((c = look(s)) == '.' && !point) {
            point = 1;
            if (digits)
                s->valid = s->source->taken + 1;
            continue;
        }
        int digit = hex_digit(c);
        if (digit < 0)
            break;
        if (number.fraction.high >> 60) { /* full: the digit is below the 128 bits */
            number.inexact |= digit != 0;
            exponent += point ? 0 : 4;
        } else {
            number.fraction = __r3_wide_shift_left(number.fraction, 4);
            number.fraction.low |= (unsigned)digit;
            exponent -= point ? 4 : 0;
        }
        digits = 1;
        s->valid = s->source->taken + 1;
    }
    exponent += digits ? scan_exponent(s, 'p') : 0;
    if (__r3_wide_is_zero(number.fraction))
        return signed_zero(s);
    for (; !(number.fraction.high >> 63); exponent--)
        number.fraction = __r3_wide_shift_left(number.fraction, 1);
    long far = 4L * s->format->max_exponent;
    number.exponent = (int)(exponent > far ? far : exponent < -far ? -far : exponent);
    return __r3_float_round(&number, s->format, error);
}

/* Moves the digits down by `places` (0..8), so that the point falls between limbs. */
static void move_down(struct __r3_decimal *d, int places)
{
    uint32_t unit = 1, rest = 0;
    for (int i = 0; i < places; i++)
        unit *= 10;
    if (places)
        d->limbs[d->used++] = 0;
    for (int i = 0; i < d->used; i++) {
        uint32_t limb = d->limbs[i];
        d->limbs[i] = rest * (__R3_LIMB / unit) + limb / unit;
        rest = limb % unit;
    }
}

/* `digits`: whether a digit has been taken already (a 0). */
static struct __r3_wide scan_decimal(struct scan *s, int digits, uint32_t *limbs, int *error)
{
    struct __r3_decimal d = {limbs, 0, 0, s->negative, 0};
    int room = __R3_DECIMAL_LIMBS(s->format->precision, s->format->max_exponent) - 2;
    int point = 0, pending = 0, c;
    long before_point = 0; /* the number is 0.DDD * 10^before_point */
    uint32_t limb = 0;
    for (;; take(s)) {
        if ((c = look(s)) == '.' && !point) {
            point = 1;
            if (digits)
                s->valid = s->source->taken + 1;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        digits = 1;
        s->valid = s->source->taken + 1;
        if (c == '0' && !pending && !d.used) {
            before_point -= point;
            continue;
        }
        before_point += !point;
        if (d.used == room) {
            d.inexact |= c != '0';
            continue;
        }
        limb = limb * 10 + (uint32_t)(c - '0');
        if (++pending == 9) {
            limbs[d.used++] = limb;
            pending = limb = 0;
        }
    }
    if (!digits)
        return signed_zero(s);
    before_point += scan_exponent(s, 'e');
    if (!pending && !d.used)
        return signed_zero(s);
    for (; pending && pending < 9; pending++)
        limb *= 10;
    if (pending)
        limbs[d.used++] = limb;
    long far = 9L * s->format->max_exponent;
    before_point = before_point > far ? far : before_point < -far ? -far : before_point;
    int places = (int)((9 - (before_point + 9 * far) % 9) % 9);
    move_down(&d, places);
    d.point = (int)((before_point + places) / 9);
    return __r3_float_from_decimal(&d, s->format, error);
}

size_t __r3_float_scan(struct __r3_source *source, const struct __r3_float_format *format, uint32_t *limbs,
                       struct __r3_wide *bits, int *error)
{
    struct scan s = {source, format, source->taken, source->taken, 0};
    int c = look(&s);
    if (c == '-' || c == '+') {
        s.negative = c == '-';
        take(&s);
        c = look(&s);
    }
    if ((c | 32) == 'i' || (c | 32) == 'n') {
        *bits = scan_name(&s);
    } else if (c == '0') {
        take(&s);
        mark_valid(&s);
        if ((look(&s) | 32) == 'x') {
            take(&s);
            *bits = scan_hex(&s, error);
        } else {
            *bits = scan_decimal(&s, 1, limbs, error);
        }
    } else {
        *bits = scan_decimal(&s, 0, limbs, error);
    }
    return s.valid - s.start;
}
