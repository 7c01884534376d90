/* fwrite: complete items. */
#include "stream.h"

size_t fwrite_unlocked(const void *restrict from, size_t size, size_t count, FILE *restrict f)
{
    if (!size || !count)
        return 0;
    size_t n = __r3_stream_write(f, from, size * count);
    return n == size * count ? count : n / size;
}

size_t fwrite(const void *restrict from, size_t size, size_t count, FILE *restrict f)
{
    int entered = __r3_stream_enter(f);
    size_t n = fwrite_unlocked(from, size, count, f);
    __r3_stream_leave(f, entered);
    return n;
}
