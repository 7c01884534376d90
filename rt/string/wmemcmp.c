/* wmemcmp: characters compare as wchar_t, which has a sign on some CPUs. */
#include <wchar.h>

int wmemcmp(const wchar_t *left, const wchar_t *right, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}
