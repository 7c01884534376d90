/* A floating-point number at the start of a string: what strtod, strtof and strtold share. */
#ifndef R3_RT_STDLIB_FLOAT_TEXT_H
#define R3_RT_STDLIB_FLOAT_TEXT_H

#include "float_parts.h"

/* Steps over white space, converts, sets *end (unless NULL) and errno. Returns the format's bits. */
struct __r3_wide __r3_float_from_text(const char *text, char **end, const struct __r3_float_format *format,
                                      uint32_t *limbs);

#endif
