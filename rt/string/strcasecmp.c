/* strcasecmp: ASCII letters compare without case. */
#include <strings.h>
#include "fold.h"

int strcasecmp(const char *left, const char *right)
{
    const unsigned char *a = (const void *)left, *b = (const void *)right;
    while (*a && fold(*a) == fold(*b))
        a++, b++;
    return fold(*a) - fold(*b);
}
