/* wcsxfrm: in the C locale a string is its own key. */
#include <wchar.h>

size_t wcsxfrm(wchar_t *restrict dest, const wchar_t *restrict src, size_t n)
{
    size_t length = wcslen(src);
    if (n > length)
        wmemcpy(dest, src, length + 1);
    return length;
}
