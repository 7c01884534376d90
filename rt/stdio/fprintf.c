/* fprintf, vfprintf.
 *
 * On an unbuffered stream a call collects its text on the stack first, so that a message to stderr is one write. */
#include <stdarg.h>
#include <string.h>

#include "format.h"
#include "stream.h"

struct stream_sink {
    struct __r3_sink sink;
    FILE *stream;
};

static void put(struct __r3_sink *sink, const char *text, size_t len)
{
    FILE *f = ((struct stream_sink *)sink)->stream;
    if (__r3_stream_write(f, text, len) != len)
        sink->error = -f->error;
}

static int format_to(FILE *f, const char *format, va_list list)
{
    struct stream_sink into = {{put, 0, 0}, f};
    return (int)__r3_ret(__r3_format(&into.sink, format, list));
}

/* With a buffer for the time of one call. */
static int format_gathered(FILE *f, const char *format, va_list list)
{
    unsigned char memory[256], *buffer = f->buffer;
    size_t capacity = f->capacity;
    __r3_stream_discard(f); /* an unbuffered stream holds nothing that is to be written */
    f->buffer = memory;
    f->capacity = sizeof memory;
    f->flags &= ~__R3_UNBUFFERED;
    int len = format_to(f, format, list);
    if (__r3_stream_flush(f))
        len = -1;
    __r3_stream_discard(f);
    f->buffer = buffer;
    f->capacity = capacity;
    f->flags |= __R3_UNBUFFERED;
    return len;
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list list)
{
    int entered = __r3_stream_enter(f), gather = f->flags & __R3_UNBUFFERED && f->read == f->read_end;
    int len = (gather ? format_gathered : format_to)(f, format, list);
    __r3_stream_leave(f, entered);
    return len;
}

int fprintf(FILE *restrict f, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vfprintf(f, format, list);
    va_end(list);
    return len;
}
