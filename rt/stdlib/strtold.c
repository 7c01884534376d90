/* strtold: text to the nearest long double of the CPU, ties to even. errno as strtod. Stack: up to 8 KiB. */
#include <stdlib.h>

#include "../internal.h"
#include "float_scan.h"
#include "float_text.h"

long double strtold(const char *restrict text, char **restrict end)
{
    static const struct __r3_float_format format = __R3_LONG_DOUBLE_FORMAT;
    uint32_t limbs[__R3_DECIMAL_LIMBS(LDBL_MANT_DIG, LDBL_MAX_EXP)];
    long double number;
    __r3_long_double_store(&number, __r3_float_from_text(text, end, &format, limbs));
    return number;
}
