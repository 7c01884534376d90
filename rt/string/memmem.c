/* memmem: linear in the haystack, whatever the needle. */
#include <string.h>
#include "needle.h"

void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t length)
{
    if (!length)
        return (void *)haystack;
    if (length > haystack_length)
        return NULL;
    if (length == 1)
        return memchr(haystack, *(const unsigned char *)needle, haystack_length);
    const unsigned char *s = haystack;
    return (void *)__r3_needle_find(needle, length, s, s + haystack_length);
}
