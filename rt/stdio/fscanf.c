/* fscanf, vfscanf. At most one character is read that the format does not take; it goes back. */
#include <stdarg.h>

#include "scan.h"
#include "stream.h"

struct stream_source {
    struct __r3_source source;
    FILE *stream;
};

static int next(struct __r3_source *source)
{
    return __r3_stream_getc(((struct stream_source *)source)->stream);
}

int vfscanf(FILE *restrict f, const char *restrict format, va_list list)
{
    int entered = __r3_stream_enter(f);
    struct stream_source from = {{next, SIZE_MAX, 0, -2}, f};
    int stored = __r3_scan(&from.source, format, list);
    if (from.source.looked_at >= 0)
        f->read--; /* it has just come from the buffer */
    __r3_stream_leave(f, entered);
    return stored;
}

int fscanf(FILE *restrict f, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int stored = vfscanf(f, format, list);
    va_end(list);
    return stored;
}
