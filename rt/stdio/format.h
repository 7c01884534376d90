/* The engine of the printf family: a format and its arguments become pieces of text for a sink.
 *
 * A sink is whoever takes the text: a string, a growing string, a descriptor, a stream. The engine knows none of
 * them, so snprintf brings no streams into a program and dprintf no malloc. */
#ifndef R3_RT_STDIO_FORMAT_H
#define R3_RT_STDIO_FORMAT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

struct __r3_sink {
    /* Takes every byte. What it cannot keep it notes in `error` as -errno; it is then called no more. */
    void (*put)(struct __r3_sink *sink, const char *text, size_t len_bytes);
    size_t total_bytes; /* handed over so far, whether the sink kept them or not */
    int error;
};

/* Returns the number of bytes the whole output has, or -errno: the sink's own, -EOVERFLOW (more than INT_MAX),
 * -EINVAL (a conversion that does not exist), -EILSEQ (a wide character that does not exist). */
int __r3_format(struct __r3_sink *sink, const char *format, va_list arguments);

/* --- between the engine's files --- */

enum { /* flags, one bit each */
    __R3_LEFT = 1,
    __R3_PLUS = 2,
    __R3_SPACE = 4,
    __R3_ALTERNATE = 8,
    __R3_ZERO = 16,
};

enum { __R3_POSITIONS_MAX = 9 }; /* NL_ARGMAX */

/* One conversion specification, its numbers resolved. */
struct __r3_spec {
    unsigned flags;
    int width;
    int precision;  /* -1: none given */
    int position;   /* of %N$, 0: the next argument */
    int width_position, precision_position; /* of *N$; 0: a plain *; -1: no star */
    int size_bytes; /* of the integer an argument is */
    char length;    /* 'L' long double, 'l' wide for c and s, else 0 */
    char conversion;
};

union __r3_argument {
    uint64_t integer; /* sign-extended from what was passed */
    double real;
    long double long_real;
    void *pointer;
};

/* Where arguments come from: in order, or all fetched beforehand by position. */
struct __r3_arguments {
    va_list list;
    int positional;
    union __r3_argument at[__R3_POSITIONS_MAX];
};

/* Reads the specification behind a '%'; returns what follows it, or NULL with *error set (EINVAL, EOVERFLOW). */
const char *__r3_spec_parse(const char *s, struct __r3_spec *spec, int *error);

/* Reads the length modifier, if any; returns what follows it. size_bytes: of an integer; length: 'l' 'L' or 0. */
const char *__r3_length_parse(const char *s, int *size_bytes, char *length);

/* The argument for a conversion: 'd' an integer of size_bytes, 'f' double or long double, 'p' a pointer. */
union __r3_argument __r3_argument_get(struct __r3_arguments *from, const struct __r3_spec *spec, int position);

/* Fetches all arguments of a format that says %N$. Returns 0 or -EINVAL (a gap, a number out of range). */
int __r3_arguments_collect(struct __r3_arguments *to, const char *format);

void __r3_sink_put(struct __r3_sink *sink, const char *text, size_t len_bytes);
void __r3_sink_pad(struct __r3_sink *sink, char c, long count);

/* The blanks or zeros around a number of `len_bytes` that stands after a `prefix` (sign, 0x): before puts all up to
 * the number's first digit, after the rest. */
void __r3_field_before(struct __r3_sink *sink, const struct __r3_spec *spec, const char *prefix, size_t prefix_bytes,
                       long len_bytes);
void __r3_field_after(struct __r3_sink *sink, const struct __r3_spec *spec, size_t prefix_bytes, long len_bytes);

void __r3_format_float(struct __r3_sink *sink, const struct __r3_spec *spec, const union __r3_argument *value);
int __r3_format_wide_char(struct __r3_sink *sink, const struct __r3_spec *spec, unsigned c);
int __r3_format_wide_string(struct __r3_sink *sink, const struct __r3_spec *spec, const void *string);

#endif
