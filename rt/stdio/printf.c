/* printf, vprintf: fprintf to stdout. */
#include <stdarg.h>

#include "stream.h"

int vprintf(const char *restrict format, va_list list)
{
    return vfprintf(stdout, format, list);
}

int printf(const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vfprintf(stdout, format, list);
    va_end(list);
    return len;
}
