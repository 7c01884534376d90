/* wcstok: strtok_r for wide strings. */
#include <wchar.h>

wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict separators, wchar_t **restrict state)
{
    if (!s)
        s = *state;
    if (!s)
        return NULL;
    s += wcsspn(s, separators);
    wchar_t *end = s + wcscspn(s, separators);
    *state = *end ? end + 1 : NULL;
    *end = 0;
    return end > s ? s : NULL;
}
