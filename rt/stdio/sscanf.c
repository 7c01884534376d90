/* sscanf, vsscanf. */
#include <stdarg.h>
#include <stdio.h>

#include "scan.h"

struct string_source {
    struct __r3_source source;
    const char *s;
};

static int next(struct __r3_source *source)
{
    struct string_source *from = (struct string_source *)source;
    return *from->s ? (unsigned char)*from->s++ : -1;
}

int vsscanf(const char *restrict s, const char *restrict format, va_list list)
{
    struct string_source from = {{next, SIZE_MAX, 0, -2}, s};
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
