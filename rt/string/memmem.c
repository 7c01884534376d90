/* memmem: linear in the haystack, whatever the needle. */
#include <string.h>
#include "needle.h"

void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t length)
{
    if (!length)
        return (void *)haystack;
    if (length > haystack_length)
        return NULL;
    const unsigned char *start = memchr(haystack, *(const unsigned char *)needle, haystack_length);
    if (!start || length == 1)
        return (void *)start;
    struct haystack hay = {start, haystack_length - (size_t)(start - (const unsigned char *)haystack), false};
    if (length <= NEEDLE_SHORT_MAX)
        return (void *)needle_find_short(needle, length, &hay);
    struct needle prepared;
    needle_prepare(&prepared, needle, length);
    return (void *)needle_find(&prepared, &hay);
}
