/* The scanf engine: white space, literal text, integers, floating-point numbers and %n.
 *
 * One character of look-ahead, as C has it: what can only be the beginning of a number ("0x", "1e+") and goes on
 * otherwise is a mismatch, and is used up. Stack: up to 8 KiB for a floating-point conversion. */
#include "scan.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>

#include "../internal.h"

static void skip_space(struct __r3_source *source)
{
    int c;
    while ((c = __r3_source_look(source)) == ' ' || (c >= '\t' && c <= '\r'))
        __r3_source_take(source);
}

static int match_byte(struct __r3_source *source, char expected)
{
    int c = __r3_source_look(source);
    if (c != (unsigned char)expected)
        return c < 0 ? __R3_SCAN_FAILED : __R3_SCAN_MISMATCH;
    __r3_source_take(source);
    return __R3_SCAN_STORED;
}

static void store_integer(void *to, int size_bytes, uint64_t value)
{
    switch (size_bytes) {
    case 1: *(uint8_t *)to = (uint8_t)value; break;
    case 2: *(uint16_t *)to = (uint16_t)value; break;
    case 4: *(uint32_t *)to = (uint32_t)value; break;
    default: *(uint64_t *)to = value; break;
    }
}

static unsigned digit_of(int c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 32;
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : 16;
}

/* Sign, and the 0 or 0x that decides the base. Returns whether a digit has been taken. */
static int begin_integer(struct __r3_source *source, unsigned *base, int *negative)
{
    int c = __r3_source_look(source);
    *negative = c == '-';
    if (c == '-' || c == '+')
        __r3_source_take(source);
    if (__r3_source_look(source) != '0') {
        *base = *base ? *base : 10;
        return 0;
    }
    __r3_source_take(source);
    if ((*base == 0 || *base == 16) && (__r3_source_look(source) | 32) == 'x') {
        __r3_source_take(source);
        *base = 16;
        return 0;
    }
    *base = *base ? *base : 8;
    return 1;
}

/* Too large a number becomes the largest, as strtol has it; C leaves it open. */
static int scan_integer(struct __r3_source *source, const struct __r3_scan_spec *spec, void *to)
{
    char conversion = spec->conversion;
    int is_signed = conversion == 'd' || conversion == 'i', negative, overflow = 0;
    unsigned base = conversion == 'i' ? 0 : conversion == 'o' ? 8 : conversion == 'd' || conversion == 'u' ? 10 : 16;
    int digits = begin_integer(source, &base, &negative);
    uint64_t limit = is_signed ? (uint64_t)INT64_MAX + (unsigned)negative : UINT64_MAX, value = 0;
    for (unsigned digit; (digit = digit_of(__r3_source_look(source))) < base; __r3_source_take(source)) {
        overflow |= value > limit / base || (value == limit / base && digit > limit % base);
        value = value * base + digit;
        digits = 1;
    }
    if (!digits)
        return __R3_SCAN_MISMATCH;
    value = overflow ? limit : value;
    if (to)
        store_integer(to, conversion == 'p' ? (int)sizeof(void *) : spec->size_bytes,
                      negative && !(overflow && !is_signed) ? -value : value);
    return __R3_SCAN_STORED;
}

static int scan_float(struct __r3_source *source, const struct __r3_scan_spec *spec, void *to)
{
    static const struct __r3_float_format formats[] = {__R3_FLOAT_FORMAT, __R3_DOUBLE_FORMAT,
                                                       __R3_LONG_DOUBLE_FORMAT};
    int kind = spec->length == 'L' ? 2 : spec->length == 'l' ? 1 : 0, error = 0;
    uint32_t limbs[__R3_DECIMAL_LIMBS(LDBL_MANT_DIG, LDBL_MAX_EXP)];
    struct __r3_wide bits;
    size_t before = source->taken, valid = __r3_float_scan(source, &formats[kind], limbs, &bits, &error);
    if (!valid || source->taken != before + valid)
        return __R3_SCAN_MISMATCH;
    if (to && kind == 2)
        __r3_long_double_store(to, bits);
    else if (to && kind == 1)
        *(double *)to = __r3_double_store(bits);
    else if (to)
        *(float *)to = __r3_float_store(bits);
    return __R3_SCAN_STORED;
}

static int convert(struct __r3_source *source, const struct __r3_scan_spec *spec, void *to)
{
    char c = spec->conversion;
    if (c == 'n') {
        if (to)
            store_integer(to, spec->size_bytes, source->taken);
        return __R3_SCAN_STORED;
    }
    if (c != 'c' && c != '[')
        skip_space(source);
    if (c == '%')
        return match_byte(source, '%');
    if (__r3_source_look(source) < 0)
        return __R3_SCAN_FAILED;
    source->width = spec->width ? spec->width : SIZE_MAX;
    switch (c) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': case 'p': return scan_integer(source, spec, to);
    case 'a': case 'e': case 'f': case 'g':
    case 'A': case 'E': case 'F': case 'G': return scan_float(source, spec, to);
    case 'c': case 's': case '[': return __r3_scan_text(source, spec, to);
    default: __r3_errno_set(EINVAL); return __R3_SCAN_FAILED;
    }
}

static void *argument_at(va_list list, int position)
{
    va_list from;
    void *argument = NULL;
    va_copy(from, list);
    while (position--)
        argument = va_arg(from, void *);
    va_end(from);
    return argument;
}

/* The list travels in a struct, since it may be an array type. */
struct arguments {
    va_list first, rest;
};

static int run(struct __r3_source *source, const char *s, struct arguments *arguments)
{
    int stored = 0, result = __R3_SCAN_STORED;
    while (*s && result == __R3_SCAN_STORED) {
        source->width = SIZE_MAX;
        if (*s == ' ' || (*s >= '\t' && *s <= '\r')) {
            skip_space(source);
            s++;
        } else if (*s != '%') {
            result = match_byte(source, *s++);
        } else {
            struct __r3_scan_spec spec;
            if (!(s = __r3_scan_spec_parse(s + 1, &spec))) {
                __r3_errno_set(EINVAL);
                result = __R3_SCAN_FAILED;
                break;
            }
            void *to = NULL;
            if (!spec.suppress && spec.conversion != '%')
                to = spec.position ? argument_at(arguments->first, spec.position) : va_arg(arguments->rest, void *);
            result = convert(source, &spec, to);
            stored += result == __R3_SCAN_STORED && to && spec.conversion != 'n';
        }
    }
    source->width = SIZE_MAX;
    return result == __R3_SCAN_FAILED && !stored ? EOF : stored;
}

int __r3_scan(struct __r3_source *source, const char *format, va_list list)
{
    struct arguments arguments;
    va_copy(arguments.first, list);
    va_copy(arguments.rest, list);
    int stored = run(source, format, &arguments);
    va_end(arguments.rest);
    va_end(arguments.first);
    return stored;
}
