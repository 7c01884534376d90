/* wcsstr by trying each place: quadratic for needles made to be. */
#include <wchar.h>

wchar_t *wcsstr(const wchar_t *haystack, const wchar_t *needle)
{
    size_t length = wcslen(needle);
    do
        if (!wcsncmp(haystack, needle, length))
            return (wchar_t *)haystack;
    while (*haystack++);
    return NULL;
}
