/* wcscpy. */
#include <wchar.h>

wchar_t *wcscpy(wchar_t *restrict dest, const wchar_t *restrict src)
{
    return wmemcpy(dest, src, wcslen(src) + 1);
}
