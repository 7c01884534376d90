/* strncat: takes at most n bytes of src and always terminates. */
#include <string.h>

char *strncat(char *restrict dest, const char *restrict src, size_t n)
{
    char *to = dest + strlen(dest);
    const char *end = memchr(src, 0, n);
    if (end)
        n = (size_t)(end - src);
    memcpy(to, src, n);
    to[n] = 0;
    return dest;
}
