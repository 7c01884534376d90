/* wcsncpy: fills all n characters, not terminated when src is that long. */
#include <wchar.h>

wchar_t *wcsncpy(wchar_t *restrict dest, const wchar_t *restrict src, size_t n)
{
    wcpncpy(dest, src, n);
    return dest;
}
