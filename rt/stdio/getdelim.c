/* getdelim, getline: a line of any length in memory that grows with it. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

/* Room for `needed` bytes; doubles, so that long lines cost linear time. 0 or -1. */
static int reserve(char **line, size_t *size, size_t needed)
{
    if (*line && *size >= needed)
        return 0;
    size_t wanted = needed < 128 ? 128 : needed + needed / 2;
    char *larger = needed > SSIZE_MAX ? NULL : realloc(*line, wanted);
    if (!larger) {
        __r3_errno_set(needed > SSIZE_MAX ? EOVERFLOW : ENOMEM);
        return -1;
    }
    *line = larger;
    *size = wanted;
    return 0;
}

static ssize_t read_line(char **line, size_t *size, int delimiter, FILE *f)
{
    size_t len = 0;
    for (const unsigned char *found = NULL; !found;) {
        if (f->read == f->read_end && __r3_stream_fill(f)) {
            if (!len || f->error)
                return -1;
            break;
        }
        size_t n = (size_t)(f->read_end - f->read);
        if ((found = memchr(f->read, delimiter, n)))
            n = found + 1 - f->read;
        if (reserve(line, size, len + n + 1))
            return -1;
        memcpy(*line + len, f->read, n);
        f->read += n;
        len += n;
    }
    (*line)[len] = 0;
    return (ssize_t)len;
}

ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
    if (!line || !size) {
        __r3_errno_set(EINVAL);
        return -1;
    }
    int entered = __r3_stream_enter(f);
    if (!*line)
        *size = 0;
    ssize_t len = read_line(line, size, delimiter, f);
    __r3_stream_leave(f, entered);
    return len;
}

ssize_t getline(char **restrict line, size_t *restrict size, FILE *restrict f)
{
    return getdelim(line, size, '\n', f);
}
