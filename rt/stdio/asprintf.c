/* asprintf, vasprintf: formats into memory that grows with the text; the caller frees it. On failure *to is NULL. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../internal.h"
#include "format.h"

struct growing_sink {
    struct __r3_sink sink;
    char *text;
    size_t used, size;
};

/* Keeps one byte for the terminating zero. */
static void put(struct __r3_sink *sink, const char *text, size_t len)
{
    struct growing_sink *to = (struct growing_sink *)sink;
    if (len >= to->size - to->used) {
        size_t size = 2 * to->size + len;
        char *larger = realloc(to->text, size);
        if (!larger) {
            sink->error = -ENOMEM;
            return;
        }
        to->text = larger;
        to->size = size;
    }
    memcpy(to->text + to->used, text, len);
    to->used += len;
}

int vasprintf(char **to, const char *format, va_list list)
{
    struct growing_sink into = {{put, 0, 0}, malloc(64), 0, 64};
    *to = NULL;
    if (!into.text)
        return -1;
    int len = __r3_format(&into.sink, format, list);
    if (len < 0) {
        free(into.text);
        return (int)__r3_ret(len);
    }
    into.text[into.used] = 0;
    *to = into.text;
    return len;
}

int asprintf(char **to, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vasprintf(to, format, list);
    va_end(list);
    return len;
}
