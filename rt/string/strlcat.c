/* strlcat: size is dest's whole; when dest has no terminator within it, nothing is written. */
#include <string.h>

size_t strlcat(char *dest, const char *src, size_t size)
{
    size_t used = strnlen(dest, size);
    return used + strlcpy(dest + used, src, size - used);
}
