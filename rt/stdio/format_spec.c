/* Reading one %-specification, and fetching the arguments it names.
 *
 * Arguments named by position (%2$s, POSIX) must be fetched in order with their right types before the first is
 * used, so such a format is read twice. Limit: NL_ARGMAX positions. */
#include <errno.h>
#include <limits.h>

#include "format.h"

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A decimal number; -1 if it does not fit an int. */
static const char *read_number(const char *s, int *number)
{
    int value = 0;
    for (; is_digit(*s); s++) {
        if (value < 0 || value > (INT_MAX - (*s - '0')) / 10)
            value = -1;
        else
            value = value * 10 + (*s - '0');
    }
    *number = value;
    return s;
}

/* N$ if it is there; *position stays as it is otherwise. */
static const char *read_position(const char *s, int *position)
{
    int number;
    const char *after = read_number(s, &number);
    if (after == s || *after != '$')
        return s;
    *position = number > 0 && number <= __R3_POSITIONS_MAX ? number : INT_MAX;
    return after + 1;
}

/* A number, or a star and the position of its argument. */
static const char *read_measure(const char *s, int *number, int *star)
{
    if (*s != '*')
        return read_number(s, number);
    *star = 0;
    return read_position(s + 1, star);
}

static const char *read_flags(const char *s, unsigned *flags)
{
    for (;; s++) {
        switch (*s) {
        case '-': *flags |= __R3_LEFT; break;
        case '+': *flags |= __R3_PLUS; break;
        case ' ': *flags |= __R3_SPACE; break;
        case '#': *flags |= __R3_ALTERNATE; break;
        case '0': *flags |= __R3_ZERO; break;
        case '\'': break; /* the C locale groups nothing */
        default: return s;
        }
    }
}

const char *__r3_spec_parse(const char *s, struct __r3_spec *spec, int *error)
{
    *spec = (struct __r3_spec){.precision = -1, .width_position = -1, .precision_position = -1};
    s = read_position(s, &spec->position);
    s = read_flags(s, &spec->flags);
    s = read_measure(s, &spec->width, &spec->width_position);
    if (*s == '.') {
        int sign = s[1] == '-';
        s = read_measure(s + 1 + sign, &spec->precision, &spec->precision_position);
        if (sign)
            spec->precision = -1; /* a negative precision is none */
        else if (spec->precision < 0 && spec->precision_position < 0)
            spec->width = -1;
    }
    s = __r3_length_parse(s, &spec->size_bytes, &spec->length);
    spec->conversion = *s;
    if (spec->conversion == 'C' || spec->conversion == 'S') { /* XSI: %lc and %ls */
        spec->conversion |= 32;
        spec->length = 'l';
    }
    if (spec->width < 0 || spec->position == INT_MAX || spec->width_position == INT_MAX ||
        spec->precision_position == INT_MAX || *s == 0) {
        *error = spec->width < 0 ? EOVERFLOW : EINVAL;
        return NULL;
    }
    return s + 1;
}

/* How an argument was passed. Everything up to int arrives as int, all else of an integer here as long long. */
enum passed { PASSED_NOT, PASSED_INT, PASSED_LONG, PASSED_POINTER, PASSED_DOUBLE, PASSED_LONG_DOUBLE };

static enum passed how_passed(const struct __r3_spec *spec)
{
    switch (spec->conversion) {
    case 's': case 'p': case 'n': return PASSED_POINTER;
    case 'a': case 'e': case 'f': case 'g':
    case 'A': case 'E': case 'F': case 'G': return spec->length == 'L' ? PASSED_LONG_DOUBLE : PASSED_DOUBLE;
    case 'c': return PASSED_INT;
    default: return spec->size_bytes > (int)sizeof(int) ? PASSED_LONG : PASSED_INT;
    }
}

static union __r3_argument fetch(struct __r3_arguments *from, enum passed how)
{
    union __r3_argument got = {0};
    switch (how) {
    case PASSED_LONG: got.integer = (uint64_t)va_arg(from->list, long long); break;
    case PASSED_POINTER: got.pointer = va_arg(from->list, void *); break;
    case PASSED_DOUBLE: got.real = va_arg(from->list, double); break;
    case PASSED_LONG_DOUBLE: got.long_real = va_arg(from->list, long double); break;
    default: got.integer = (uint64_t)(int64_t)va_arg(from->list, int); break;
    }
    return got;
}

union __r3_argument __r3_argument_get(struct __r3_arguments *from, const struct __r3_spec *spec, int position)
{
    if (from->positional && position > 0)
        return from->at[position - 1];
    return fetch(from, spec ? how_passed(spec) : PASSED_INT);
}

int __r3_arguments_collect(struct __r3_arguments *to, const char *s)
{
    unsigned char how[__R3_POSITIONS_MAX + 1] = {0};
    while (*s) {
        if (*s++ != '%')
            continue;
        struct __r3_spec spec;
        int error;
        if (!(s = __r3_spec_parse(s, &spec, &error)))
            return -error;
        if (spec.conversion == '%' || spec.conversion == 'm')
            continue;
        if (!spec.position || !spec.width_position || !spec.precision_position)
            return -EINVAL; /* POSIX: both ways in one format are undefined */
        how[spec.position] = how_passed(&spec);
        if (spec.width_position > 0)
            how[spec.width_position] = PASSED_INT;
        if (spec.precision_position > 0)
            how[spec.precision_position] = PASSED_INT;
    }
    int used = __R3_POSITIONS_MAX;
    while (used && how[used] == PASSED_NOT)
        used--;
    for (int i = 1; i <= used; i++) {
        if (how[i] == PASSED_NOT)
            return -EINVAL; /* its type is unknown, so the arguments behind it cannot be reached */
        to->at[i - 1] = fetch(to, how[i]);
    }
    to->positional = 1;
    return 0;
}
