/* setvbuf, setbuf, setbuffer, setlinebuf: to be called before anything else is done with the stream.
 * A caller's buffer gives its first eight bytes to ungetc; one too small for that is not used. */
#include <errno.h>

#include "stream.h"

int setvbuf(FILE *restrict f, char *restrict buffer, int mode, size_t size)
{
    if (mode != _IOFBF && mode != _IOLBF && mode != _IONBF) {
        __r3_errno_set(EINVAL);
        return -1;
    }
    int entered = __r3_stream_enter(f);
    if (f->flags & __R3_WRITING)
        __r3_stream_flush(f);
    f->flags &= ~(__R3_LINE_BUFFERED | __R3_UNBUFFERED | __R3_ASK_TERMINAL);
    f->flags |= mode == _IOLBF ? __R3_LINE_BUFFERED : mode == _IONBF ? __R3_UNBUFFERED : 0;
    int unread = f->read != f->read_end;
    if (!unread) {
        __r3_stream_discard(f);
        if (mode == _IONBF) {
            f->buffer = f->tiny + __R3_UNGET_BYTES;
            f->capacity = 1;
        } else if (buffer && size > 2 * __R3_UNGET_BYTES) {
            f->buffer = (unsigned char *)buffer + __R3_UNGET_BYTES;
            f->capacity = size - __R3_UNGET_BYTES;
        }
    }
    __r3_stream_leave(f, entered);
    return 0;
}

void setbuffer(FILE *f, char *buffer, size_t size)
{
    setvbuf(f, buffer, buffer ? _IOFBF : _IONBF, size);
}

void setbuf(FILE *restrict f, char *restrict buffer)
{
    setbuffer(f, buffer, BUFSIZ);
}

void setlinebuf(FILE *f)
{
    setvbuf(f, NULL, _IOLBF, 0);
}
