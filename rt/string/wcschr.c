/* wcschr: also finds the terminator when c is 0. */
#include <wchar.h>

wchar_t *wcschr(const wchar_t *s, wchar_t c)
{
    while (*s != c)
        if (!*s++)
            return NULL;
    return (wchar_t *)s;
}
