/* strstr: linear, and looks no further ahead in the haystack than a few hundred bytes beyond the match. */
#include <string.h>
#include "needle.h"

char *strstr(const char *haystack, const char *needle)
{
    if (!*needle)
        return (char *)haystack;
    const char *start = strchr(haystack, *needle);
    if (!start || !needle[1])
        return (char *)start;
    size_t length = strlen(needle);
    struct haystack hay = {(const unsigned char *)start, 0, true};
    if (length <= NEEDLE_SHORT_MAX)
        return (char *)needle_find_short((const unsigned char *)needle, length, &hay);
    if (!haystack_has(&hay, length))
        return NULL;
    struct needle prepared;
    needle_prepare(&prepared, (const unsigned char *)needle, length);
    return (char *)needle_find(&prepared, &hay);
}
