/* fread: complete items; a large one goes from the source to the caller without the buffer. */
#include "stream.h"

size_t fread_unlocked(void *restrict to, size_t size, size_t count, FILE *restrict f)
{
    if (!size || !count)
        return 0;
    size_t n = __r3_stream_read(f, to, size * count);
    return n == size * count ? count : n / size;
}

size_t fread(void *restrict to, size_t size, size_t count, FILE *restrict f)
{
    int entered = __r3_stream_enter(f);
    size_t n = fread_unlocked(to, size, count, f);
    __r3_stream_leave(f, entered);
    return n;
}
