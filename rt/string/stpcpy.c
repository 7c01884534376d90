/* stpcpy: strcpy that returns the new terminator. */
#include <string.h>

char *stpcpy(char *restrict dest, const char *restrict src)
{
    size_t n = strlen(src);
    return (char *)memcpy(dest, src, n + 1) + n;
}
