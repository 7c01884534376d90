/* wcsncmp: characters compare as wchar_t, which has a sign on some CPUs. */
#include <wchar.h>

int wcsncmp(const wchar_t *left, const wchar_t *right, size_t n)
{
    for (; n; n--, left++, right++)
        if (*left != *right || !*left)
            return (*left > *right) - (*left < *right);
    return 0;
}
