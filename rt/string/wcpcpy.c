/* wcpcpy: wcscpy that returns the new terminator. */
#include <wchar.h>

wchar_t *wcpcpy(wchar_t *restrict dest, const wchar_t *restrict src)
{
    size_t n = wcslen(src);
    return wmemcpy(dest, src, n + 1) + n;
}
