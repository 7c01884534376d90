/* wmemcpy. */
#include <string.h>
#include <wchar.h>

wchar_t *wmemcpy(wchar_t *restrict dest, const wchar_t *restrict src, size_t n)
{
    return memcpy(dest, src, n * sizeof *dest);
}
