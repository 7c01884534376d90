/* The printf engine: literal text, integers, characters, strings, pointers, %n and %m.
 *
 * %m is the one place of the runtime beside perror that reads errno, and the reason why a program that formats
 * brings the error texts along: a format is not known when it is linked. */
#include "format.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

#include "../internal.h"

void __r3_sink_put(struct __r3_sink *sink, const char *text, size_t len)
{
    if (len > INT_MAX - sink->total_bytes)
        sink->error = -EOVERFLOW;
    if (!len || sink->error)
        return;
    sink->total_bytes += len;
    sink->put(sink, text, len);
}

void __r3_sink_pad(struct __r3_sink *sink, char c, long count)
{
    char run[32];
    if (count > (long)(INT_MAX - sink->total_bytes))
        sink->error = -EOVERFLOW; /* at once, and not after 2 GiB of blanks */
    if (count <= 0 || sink->error)
        return;
    memset(run, c, sizeof run);
    for (; count > (long)sizeof run; count -= sizeof run)
        __r3_sink_put(sink, run, sizeof run);
    __r3_sink_put(sink, run, count);
}

void __r3_field_before(struct __r3_sink *sink, const struct __r3_spec *spec, const char *prefix, size_t prefix_bytes,
                       long len)
{
    long room = spec->width - len - (long)prefix_bytes;
    if (!(spec->flags & (__R3_LEFT | __R3_ZERO)))
        __r3_sink_pad(sink, ' ', room);
    __r3_sink_put(sink, prefix, prefix_bytes);
    if ((spec->flags & (__R3_LEFT | __R3_ZERO)) == __R3_ZERO)
        __r3_sink_pad(sink, '0', room);
}

void __r3_field_after(struct __r3_sink *sink, const struct __r3_spec *spec, size_t prefix_bytes, long len)
{
    if (spec->flags & __R3_LEFT)
        __r3_sink_pad(sink, ' ', spec->width - len - (long)prefix_bytes);
}

static void put_text(struct __r3_sink *sink, const struct __r3_spec *spec, const char *text, size_t len)
{
    struct __r3_spec blank = *spec;
    blank.flags &= __R3_LEFT; /* only numbers are filled with zeros */
    __r3_field_before(sink, &blank, "", 0, (long)len);
    __r3_sink_put(sink, text, len);
    __r3_field_after(sink, &blank, 0, (long)len);
}

static void put_string(struct __r3_sink *sink, const struct __r3_spec *spec, const char *s)
{
    if (!s)
        s = "(null)";
    put_text(sink, spec, s, spec->precision < 0 ? strlen(s) : strnlen(s, spec->precision));
}

/* Writes the digits of `value` so that they end at `end`; returns where they begin. */
static char *digits_of(uint64_t value, char conversion, char *end)
{
    const char *set = conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    if (conversion == 'd' || conversion == 'i' || conversion == 'u') {
        for (; value; value /= 10)
            *--end = '0' + value % 10;
    } else {
        int shift = conversion == 'o' ? 3 : (conversion | 32) == 'b' ? 1 : 4;
        for (; value; value >>= shift)
            *--end = set[value & ((1u << shift) - 1)];
    }
    return end;
}

static void put_integer(struct __r3_sink *sink, struct __r3_spec *spec, uint64_t value)
{
    char digits[64], prefix[2];
    int prefix_bytes = 0, is_signed = spec->conversion == 'd' || spec->conversion == 'i';
    int unused_bits = 64 - 8 * spec->size_bytes;
    value <<= unused_bits;
    if (is_signed) {
        int negative = (int64_t)value < 0;
        value = (uint64_t)((int64_t)value >> unused_bits);
        if (negative)
            value = -value;
        if (negative || spec->flags & (__R3_PLUS | __R3_SPACE))
            prefix[prefix_bytes++] = negative ? '-' : spec->flags & __R3_PLUS ? '+' : ' ';
    } else {
        value >>= unused_bits;
    }
    char letter = spec->conversion | 32;
    if ((letter == 'x' || letter == 'b') && spec->flags & __R3_ALTERNATE && value) {
        prefix[prefix_bytes++] = '0';
        prefix[prefix_bytes++] = spec->conversion;
    }
    char *end = digits + sizeof digits, *first = digits_of(value, spec->conversion, end);
    long len = end - first, wanted = spec->precision < 0 ? 1 : spec->precision;
    if (letter == 'o' && spec->flags & __R3_ALTERNATE && wanted <= len)
        wanted = len + 1; /* # asks for a first digit 0 */
    if (spec->precision >= 0)
        spec->flags &= ~__R3_ZERO;
    long zeros = wanted > len ? wanted - len : 0;
    __r3_field_before(sink, spec, prefix, prefix_bytes, len + zeros);
    __r3_sink_pad(sink, '0', zeros);
    __r3_sink_put(sink, first, len);
    __r3_field_after(sink, spec, prefix_bytes, len + zeros);
}

static void put_pointer(struct __r3_sink *sink, struct __r3_spec *spec, const void *pointer)
{
    if (!pointer) {
        put_text(sink, spec, "0x0", 3);
        return;
    }
    spec->flags |= __R3_ALTERNATE;
    spec->conversion = 'x';
    spec->size_bytes = sizeof pointer;
    put_integer(sink, spec, (uintptr_t)pointer);
}

static void store_count(const struct __r3_spec *spec, void *to, size_t total)
{
    switch (spec->size_bytes) {
    case 1: *(signed char *)to = (signed char)total; break;
    case sizeof(short): *(short *)to = (short)total; break;
    case sizeof(int): *(int *)to = (int)total; break;
    default: *(long long *)to = (long long)total; break;
    }
}

/* A width or a precision given by *: a negative width means left-justified, a negative precision none. */
static void resolve_stars(struct __r3_arguments *arguments, struct __r3_spec *spec)
{
    if (spec->width_position >= 0) {
        int width = (int)__r3_argument_get(arguments, NULL, spec->width_position).integer;
        if (width < 0)
            spec->flags |= __R3_LEFT;
        spec->width = width == INT_MIN ? INT_MAX : width < 0 ? -width : width;
    }
    if (spec->precision_position >= 0) {
        int precision = (int)__r3_argument_get(arguments, NULL, spec->precision_position).integer;
        spec->precision = precision < 0 ? -1 : precision;
    }
}

/* Returns 0 or -errno. */
static int convert(struct __r3_sink *sink, struct __r3_spec *spec, struct __r3_arguments *arguments)
{
    char byte;
    if (spec->conversion == 'm') {
        put_string(sink, spec, strerror(errno));
        return 0;
    }
    union __r3_argument value = __r3_argument_get(arguments, spec, spec->position);
    switch (spec->conversion) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': case 'b': case 'B':
        put_integer(sink, spec, value.integer);
        return 0;
    case 'a': case 'e': case 'f': case 'g': case 'A': case 'E': case 'F': case 'G':
        __r3_format_float(sink, spec, &value);
        return 0;
    case 'c':
        if (spec->length == 'l')
            return __r3_format_wide_char(sink, spec, (unsigned)value.integer);
        byte = (char)value.integer;
        put_text(sink, spec, &byte, 1);
        return 0;
    case 's':
        if (spec->length == 'l' && value.pointer)
            return __r3_format_wide_string(sink, spec, value.pointer);
        put_string(sink, spec, value.pointer);
        return 0;
    case 'p': put_pointer(sink, spec, value.pointer); return 0;
    case 'n': store_count(spec, value.pointer, sink->total_bytes); return 0;
    default: return -EINVAL;
    }
}

static int run(struct __r3_sink *sink, const char *s, struct __r3_arguments *arguments)
{
    const char *whole = s;
    for (;;) {
        const char *text = s;
        while (*s && *s != '%')
            s++;
        __r3_sink_put(sink, text, s - text);
        if (!*s)
            return 0;
        if (*++s == '%') {
            __r3_sink_put(sink, s++, 1);
            continue;
        }
        struct __r3_spec spec;
        int error = 0;
        if (!(s = __r3_spec_parse(s, &spec, &error)))
            return -error;
        if (spec.position && !arguments->positional && (error = __r3_arguments_collect(arguments, whole)))
            return error;
        resolve_stars(arguments, &spec);
        if ((error = convert(sink, &spec, arguments)) || (error = sink->error))
            return error;
    }
}

int __r3_format(struct __r3_sink *sink, const char *format, va_list list)
{
    struct __r3_arguments arguments;
    arguments.positional = 0;
    va_copy(arguments.list, list);
    int error = run(sink, format, &arguments);
    va_end(arguments.list);
    if (!error)
        error = sink->error;
    return error ? error : (int)sink->total_bytes;
}
