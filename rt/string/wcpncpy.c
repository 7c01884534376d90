/* wcpncpy: fills all n characters, not terminated when src is that long. */
#include <wchar.h>

wchar_t *wcpncpy(wchar_t *restrict dest, const wchar_t *restrict src, size_t n)
{
    size_t length = wcsnlen(src, n);
    wmemcpy(dest, src, length);
    return wmemset(dest + length, 0, n - length);
}
