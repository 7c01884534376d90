/* fflush. A NULL stream means all that have something to write. */
#include "stream.h"

int fflush_unlocked(FILE *f)
{
    return __r3_stream_flush(f);
}

static int flush(FILE *f)
{
    int entered = __r3_stream_enter(f);
    int result = __r3_stream_flush(f);
    __r3_stream_leave(f, entered);
    return result;
}

/* Looks before it locks: a stream on which a thread waits for input would keep us. */
static int flush_pending(FILE *f)
{
    return f->write != f->buffer && f->write ? flush(f) : 0;
}

int fflush(FILE *f)
{
    return f ? flush(f) : __r3_stream_each(flush_pending);
}
