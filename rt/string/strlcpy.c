/* strlcpy: size is dest's; returns strlen(src), so >= size means it was cut. */
#include <string.h>

size_t strlcpy(char *dest, const char *src, size_t size)
{
    size_t length = strlen(src);
    if (size) {
        size_t n = length < size ? length : size - 1;
        memcpy(dest, src, n);
        dest[n] = 0;
    }
    return length;
}
