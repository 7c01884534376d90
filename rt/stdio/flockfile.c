/* flockfile, ftrylockfile, funlockfile: a stream for one thread over several calls; may be nested. */
#include "stream.h"

__r3_needs(__r3_tls); /* the owner of a stream is known by its thread block */

void flockfile(FILE *f)
{
    f->depth += !__r3_stream_enter_threaded(f);
}

int ftrylockfile(FILE *f)
{
    int got = __r3_stream_try(f);
    if (got < 0)
        return -1;
    f->depth += got;
    return 0;
}

void funlockfile(FILE *f)
{
    if (f->depth)
        f->depth--;
    else
        __r3_stream_leave_threaded(f);
}
