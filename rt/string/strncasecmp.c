/* strncasecmp: ASCII letters compare without case, at most n of them. */
#include <strings.h>
#include "fold.h"

int strncasecmp(const char *left, const char *right, size_t n)
{
    const unsigned char *a = (const void *)left, *b = (const void *)right;
    for (; n; a++, b++, n--)
        if (!*a || fold(*a) != fold(*b))
            return fold(*a) - fold(*b);
    return 0;
}
