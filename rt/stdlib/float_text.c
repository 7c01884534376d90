/* A floating-point number at the start of a string: the scanner over a string that may be looked back into. */
#include "float_text.h"

#include "../internal.h"
#include "float_scan.h"

struct __r3_wide __r3_float_from_text(const char *text, char **end, const struct __r3_float_format *format,
                                      uint32_t *limbs)
{
    const char *start = text;
    while (*start == ' ' || (*start >= '\t' && *start <= '\r'))
        start++;
    struct __r3_string_source from = {{__r3_string_next, SIZE_MAX, 0, -2}, start};
    struct __r3_wide bits = {0, 0};
    int error = 0;
    size_t len = __r3_float_scan(&from.source, format, limbs, &bits, &error);
    if (end)
        *end = (char *)(len ? start + len : text);
    if (!len)
        return (struct __r3_wide){0, 0};
    if (error)
        __r3_errno_set(error);
    return bits;
}
