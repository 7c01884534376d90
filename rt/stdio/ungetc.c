/* ungetc: eight bytes can be pushed back at any time, more after that many have been read. */
#include "stream.h"

int ungetc(int c, FILE *f)
{
    if (c == EOF)
        return EOF;
    int entered = __r3_stream_enter(f), result = EOF;
    if (!__r3_stream_start_read(f) && f->read > f->buffer - __R3_UNGET_BYTES) {
        *--f->read = (unsigned char)c;
        f->flags &= ~__R3_EOF;
        result = (unsigned char)c;
    }
    __r3_stream_leave(f, entered);
    return result;
}
