/* Between the files that format floating-point numbers. */
#ifndef R3_RT_STDIO_FORMAT_FLOAT_H
#define R3_RT_STDIO_FORMAT_FLOAT_H

#include "../stdlib/float_parts.h"
#include "format.h"

/* Writes the sign that the number or the flags ask for; returns its length, 0 or 1. */
int __r3_float_sign(const struct __r3_spec *spec, int negative, char sign[1]);

/* Writes letter, sign and at least `digits` digits; returns the length, 8 at most. */
int __r3_float_exponent(char text[8], char letter, long exponent, int digits);

void __r3_format_float_decimal(struct __r3_sink *sink, const struct __r3_spec *spec, struct __r3_float_parts parts);

#endif
