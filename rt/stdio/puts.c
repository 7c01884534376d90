/* puts: the text and its newline under one lock, and in one write where stdout writes by lines. */
#include <string.h>

#include "stream.h"

int puts(const char *s)
{
    FILE *f = stdout;
    int entered = __r3_stream_enter(f);
    size_t len = strlen(s);
    int result = __r3_stream_write(f, s, len) == len && __r3_stream_putc('\n', f) >= 0 ? 0 : EOF;
    __r3_stream_leave(f, entered);
    return result;
}
