/* scanf, vscanf: fscanf of stdin. */
#include <stdarg.h>

#include "stream.h"

int vscanf(const char *restrict format, va_list list)
{
    return vfscanf(stdin, format, list);
}

int scanf(const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int stored = vfscanf(stdin, format, list);
    va_end(list);
    return stored;
}
