/* fclose: the stream is gone also when its last bytes could not be written. */
#include <stdlib.h>

#include "stream.h"

int fclose(FILE *f)
{
    if (!(f->flags & __R3_STATIC))
        __r3_stream_unlink(f);
    int entered = __r3_stream_enter(f);
    int result = __r3_stream_flush(f);
    long closed = f->operations->close(f);
    if (closed < 0)
        result = __r3_stream_fail(f, closed);
    __r3_stream_discard(f);
    f->flags &= __R3_STATIC;
    f->fd = -1;
    __r3_stream_leave(f, entered);
    if (!(f->flags & __R3_STATIC))
        free(f);
    return result;
}
