/* strncpy: fills all n bytes, not terminated when src is that long. */
#include <string.h>

char *strncpy(char *restrict dest, const char *restrict src, size_t n)
{
    const char *end = memchr(src, 0, n);
    size_t length = end ? (size_t)(end - src) : n;
    memcpy(dest, src, length);
    memset(dest + length, 0, n - length);
    return dest;
}
