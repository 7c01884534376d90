/* wcsncat: takes at most n characters of src and always terminates. */
#include <wchar.h>

wchar_t *wcsncat(wchar_t *restrict dest, const wchar_t *restrict src, size_t n)
{
    wchar_t *end = dest + wcslen(dest);
    n = wcsnlen(src, n);
    wmemcpy(end, src, n);
    end[n] = 0;
    return dest;
}
