/* stpncpy: fills all n bytes, not terminated when src is that long. */
#include <string.h>

char *stpncpy(char *restrict dest, const char *restrict src, size_t n)
{
    size_t length = strnlen(src, n);
    char *end = (char *)memcpy(dest, src, length) + length;
    memset(end, 0, n - length);
    return end;
}
