/* strtod, strtof, atof: text to the nearest double or float, ties to even.
 * errno: ERANGE (overflow: gives infinity; or bits lost to a subnormal or zero). Stack: 600 bytes. */
#include <stdlib.h>

#include "../internal.h"
#include "float_scan.h"
#include "float_text.h"

double strtod(const char *restrict text, char **restrict end)
{
    static const struct __r3_float_format format = __R3_DOUBLE_FORMAT;
    uint32_t limbs[__R3_DECIMAL_LIMBS(DBL_MANT_DIG, DBL_MAX_EXP)];
    return __r3_double_store(__r3_float_from_text(text, end, &format, limbs));
}

float strtof(const char *restrict text, char **restrict end)
{
    static const struct __r3_float_format format = __R3_FLOAT_FORMAT;
    uint32_t limbs[__R3_DECIMAL_LIMBS(FLT_MANT_DIG, FLT_MAX_EXP)];
    return __r3_float_store(__r3_float_from_text(text, end, &format, limbs));
}

double atof(const char *text)
{
    return strtod(text, NULL);
}
