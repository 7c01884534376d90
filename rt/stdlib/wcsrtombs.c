/* Wide strings to UTF-8; no character is split. Without a place to write to, they only count. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

size_t wcsnrtombs(char *restrict to, const wchar_t **restrict from, size_t characters, size_t n, mbstate_t *restrict state)
{
    (void)state;
    const wchar_t *s = *from;
    size_t written = 0;
    for (; characters; s++, characters--) {
        char bytes[4];
        size_t length = wcrtomb(bytes, *s, NULL);
        if (length == (size_t)-1) {
            if (to)
                *from = s;
            return length;
        }
        if (to) {
            if (length > n - written)
                break;
            memcpy(to + written, bytes, length);
        }
        if (!*s) {
            s = NULL;
            break;
        }
        written += length;
    }
    if (to)
        *from = s;
    return written;
}

size_t wcsrtombs(char *restrict to, const wchar_t **restrict from, size_t n, mbstate_t *restrict state)
{
    return wcsnrtombs(to, from, SIZE_MAX, n, state);
}

size_t wcstombs(char *restrict to, const wchar_t *restrict from, size_t n)
{
    const wchar_t *s = from;
    return wcsrtombs(to, &s, n, NULL);
}
