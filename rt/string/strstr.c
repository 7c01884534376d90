/* strstr: linear in the haystack, whatever the needle. */
#include <string.h>
#include "needle.h"

char *strstr(const char *haystack, const char *needle)
{
    if (!needle[0])
        return (char *)haystack;
    if (!needle[1])
        return strchr(haystack, needle[0]);
    return (char *)__r3_needle_find((const void *)needle, strlen(needle), (const void *)haystack, NULL);
}
