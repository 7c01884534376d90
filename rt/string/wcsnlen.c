/* wcsnlen: s need not be terminated within its n characters. */
#include <wchar.h>

size_t wcsnlen(const wchar_t *s, size_t n)
{
    size_t length = 0;
    while (length < n && s[length])
        length++;
    return length;
}
