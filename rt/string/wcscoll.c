/* wcscoll: the only locale is C, where code points decide. */
#include <wchar.h>

int wcscoll(const wchar_t *left, const wchar_t *right)
{
    return wcscmp(left, right);
}
