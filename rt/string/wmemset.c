/* wmemset. */
#include <wchar.h>

wchar_t *wmemset(wchar_t *dest, wchar_t c, size_t n)
{
    for (size_t i = 0; i < n; i++)
        dest[i] = c;
    return dest;
}
