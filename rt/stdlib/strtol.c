/* Text to integer: strtol, strtoul, strtoll, strtoull, strtoimax, strtoumax.
 *
 * One parser works on the magnitude in 64 bits; each name says only how far its type reaches. The overflow test is
 * a compare against the largest value that can still take a digit, so no 128-bit product is needed.
 * errno: EINVAL (base not 0 and not 2..36, or no digits), ERANGE (value clamped). Pure computation, no kernel. */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

#include "../internal.h"

static unsigned digit_of(unsigned char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'z' ? c - 'a' + 10u : UINT_MAX;
}

/* Steps over the 0x of base 16 (only where a hexadecimal digit follows: "0xg" is the number 0), settles base 0. */
static const char *settle_base(const char *s, unsigned *base)
{
    if ((*base == 0 || *base == 16) && s[0] == '0' && (s[1] | 32) == 'x' && digit_of(s[2]) < 16) {
        *base = 16;
        return s + 2;
    }
    if (*base == 0)
        *base = *s == '0' ? 8 : 10;
    return s;
}

/* Clamps at `max` for a number without a minus, at `min_magnitude` with one; the result carries the sign, modulo
 * 2^64. C defines "-1" for the unsigned names as the negated magnitude. */
static uint64_t parse(const char *text, char **end, int base_asked, uint64_t max, uint64_t min_magnitude)
{
    const char *s = text;
    unsigned base = base_asked;
    if (end)
        *end = (char *)text;
    if (base == 1 || base > 36) {
        __r3_errno_set(EINVAL);
        return 0;
    }
    while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
        s++;
    int negative = *s == '-';
    if (*s == '-' || *s == '+')
        s++;
    s = settle_base(s, &base);

    uint64_t limit = negative ? min_magnitude : max;
    uint64_t last = limit / base, value = 0;
    unsigned last_digit = limit % base, digit, overflow = 0;
    const char *first = s;
    for (; (digit = digit_of(*s)) < base; s++) {
        if (overflow || value > last || (value == last && digit > last_digit))
            overflow = 1;
        else
            value = value * base + digit;
    }
    if (s == first) {
        __r3_errno_set(EINVAL);
        return 0;
    }
    if (end)
        *end = (char *)s;
    if (overflow) {
        __r3_errno_set(ERANGE);
        /* An unsigned overflow is the largest value, whatever the sign. */
        return limit == max && negative ? max : negative ? -limit : limit;
    }
    return negative ? -value : value;
}

long strtol(const char *restrict s, char **restrict end, int base)
{
    return (long)parse(s, end, base, LONG_MAX, (uint64_t)LONG_MAX + 1);
}

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
    return (unsigned long)parse(s, end, base, ULONG_MAX, ULONG_MAX);
}

long long strtoll(const char *restrict s, char **restrict end, int base)
{
    return (long long)parse(s, end, base, LLONG_MAX, (uint64_t)LLONG_MAX + 1);
}

unsigned long long strtoull(const char *restrict s, char **restrict end, int base)
{
    return parse(s, end, base, ULLONG_MAX, ULLONG_MAX);
}

intmax_t strtoimax(const char *restrict s, char **restrict end, int base)
{
    return (intmax_t)parse(s, end, base, INTMAX_MAX, (uint64_t)INTMAX_MAX + 1);
}

uintmax_t strtoumax(const char *restrict s, char **restrict end, int base)
{
    return parse(s, end, base, UINTMAX_MAX, UINTMAX_MAX);
}
