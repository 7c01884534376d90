/* strstr: linear in the haystack, whatever the needle. */
#include <string.h>
#include "needle.h"

char *strstr(const char *haystack, const char *needle)
{
    if (!needle[0])
        return (char *)haystack;
    if (!needle[1])
        return strchr(haystack, needle[0]);
    size_t length = !needle[2] ? 2 : !needle[3] ? 3 : 3 + strlen(needle + 3);
    return (char *)__r3_needle_find_text((const void *)needle, length, (const void *)haystack);
}
