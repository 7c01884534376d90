/* sscanf, vsscanf. */
#include <stdarg.h>
#include <stdio.h>

#include "scan.h"

int vsscanf(const char *restrict s, const char *restrict format, va_list list)
{
    struct __r3_string_source from = {{__r3_string_next, SIZE_MAX, 0, -2}, s};
    return __r3_scan(&from.source, format, list);
}

int sscanf(const char *restrict s, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int stored = vsscanf(s, format, list);
    va_end(list);
    return stored;
}
