/* fgets: a line, or as much of it as fits, searched in the buffer and copied in runs. */
#include <errno.h>
#include <string.h>

#include "stream.h"

char *fgets(char *restrict to, int size, FILE *restrict f)
{
    if (size <= 0) {
        __r3_errno_set(EINVAL);
        return NULL;
    }
    char *at = to;
    size_t room = (size_t)size - 1;
    int entered = __r3_stream_enter(f), failed = 0;
    for (const unsigned char *newline = NULL; room && !newline;) {
        if (f->read == f->read_end && __r3_stream_fill(f)) {
            failed = at == to || f->error;
            break;
        }
        size_t n = (size_t)(f->read_end - f->read);
        n = n < room ? n : room;
        if ((newline = memchr(f->read, '\n', n)))
            n = newline + 1 - f->read;
        memcpy(at, f->read, n);
        f->read += n;
        at += n;
        room -= n;
    }
    __r3_stream_leave(f, entered);
    if (failed)
        return NULL;
    *at = 0;
    return to;
}
