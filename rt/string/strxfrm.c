/* strxfrm: in the C locale a string is its own key. */
#include <string.h>

size_t strxfrm(char *restrict dest, const char *restrict src, size_t n)
{
    size_t length = strlen(src);
    if (n > length)
        memcpy(dest, src, length + 1);
    return length;
}
