/* strcasestr: strstr without ASCII case, by trying each place; quadratic for needles made to be. */
#include <string.h>
#include <strings.h>

char *strcasestr(const char *haystack, const char *needle)
{
    size_t length = strlen(needle);
    do
        if (!strncasecmp(haystack, needle, length))
            return (char *)haystack;
    while (*haystack++);
    return NULL;
}
