/* dprintf, vdprintf: formats to a descriptor, by a buffer on the stack; no stream, no malloc.
 * Partial and interrupted writes go on, as with streams. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../internal.h"
#include "format.h"
#include "sys.h"

struct fd_sink {
    struct __r3_sink sink;
    int fd;
    size_t used;
    char buffer[512];
};

static void write_all(struct fd_sink *to, const char *text, size_t len)
{
    while (len && !to->sink.error) {
        long n = sys_write(to->fd, text, len);
        if (n == -EINTR)
            continue;
        if (n <= 0) {
            to->sink.error = n ? (int)n : -EIO;
            return;
        }
        text += n;
        len -= (size_t)n;
    }
}

static void put(struct __r3_sink *sink, const char *text, size_t len)
{
    struct fd_sink *to = (struct fd_sink *)sink;
    if (len > sizeof to->buffer - to->used) {
        write_all(to, to->buffer, to->used);
        to->used = 0;
    }
    if (len > sizeof to->buffer) {
        write_all(to, text, len);
        return;
    }
    memcpy(to->buffer + to->used, text, len);
    to->used += len;
}

int vdprintf(int fd, const char *restrict format, va_list list)
{
    struct fd_sink to;
    to.sink = (struct __r3_sink){put, 0, 0};
    to.fd = fd;
    to.used = 0;
    int len = __r3_format(&to.sink, format, list);
    write_all(&to, to.buffer, to.used);
    return (int)__r3_ret(len < 0 ? len : to.sink.error ? to.sink.error : len);
}

int dprintf(int fd, const char *restrict format, ...)
{
    va_list list;
    va_start(list, format);
    int len = vdprintf(fd, format, list);
    va_end(list);
    return len;
}
