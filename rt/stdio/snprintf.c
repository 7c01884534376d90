/* snprintf, sprintf and their v-forms: format into a caller's buffer. No streams, no malloc. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "../internal.h"
#include "format.h"

struct text_sink {
    struct __r3_sink sink;
    char *to;
    size_t room_bytes; /* without the terminating zero */
};

static void put(struct __r3_sink *sink, const char *text, size_t len)
{
    struct text_sink *into = (struct text_sink *)sink;
    size_t n = len < into->room_bytes ? len : into->room_bytes;
    memcpy(into->to, text, n);
    into->to += n;
    into->room_bytes -= n;
}

int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list list)
{
    char nowhere;
    struct text_sink into = {{put, 0, 0}, size ? s : &nowhere, size ? size - 1 : 0};
    int len = __r3_format(&into.sink, format, list);
    *into.to = 0;
    return (int)__r3_ret(len);
}

int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vsnprintf(s, size, format, list);
    va_end(list);
    return len;
}

int vsprintf(char *restrict s, const char *restrict format, va_list list)
{
    return vsnprintf(s, (size_t)INT_MAX + 1, format, list);
}

int sprintf(char *restrict s, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vsprintf(s, format, list);
    va_end(list);
    return len;
}
