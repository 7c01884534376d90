/* wcscmp. */
#include <stdint.h>
#include <wchar.h>

int wcscmp(const wchar_t *left, const wchar_t *right)
{
    return wcsncmp(left, right, SIZE_MAX);
}
