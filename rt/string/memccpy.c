/* memccpy: copies up to and with the first c; what memchr finds decides how much memcpy moves. */
#include <string.h>

void *memccpy(void *restrict dest, const void *restrict src, int c, size_t n)
{
    const char *hit = memchr(src, c, n);
    size_t take = hit ? (size_t)(hit - (const char *)src) + 1 : n;
    memcpy(dest, src, take);
    return hit ? (char *)dest + take : NULL;
}
