/* Strings in UTF-8 to wide ones. Without a place to write to, they only count. */
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

size_t mbsnrtowcs(wchar_t *restrict to, const char **restrict from, size_t bytes, size_t n, mbstate_t *restrict state)
{
    static mbstate_t own;
    mbstate_t now = state ? *state : own;
    const char *s = *from;
    size_t count = 0;
    while ((!to || count < n) && bytes) {
        wchar_t c;
        size_t used = mbrtowc(&c, s, bytes, &now);
        if (used == (size_t)-1) {
            if (to)
                *from = s;
            return used;
        }
        if (used == (size_t)-2) {
            s += bytes;
            break;
        }
        if (to)
            to[count] = c;
        if (!used) {
            s = NULL;
            break;
        }
        count++;
        s += used;
        bytes -= used;
    }
    if (to) {
        *from = s;
        *(state ? state : &own) = now;
    }
    return count;
}

/* The terminator ends the string, however large the count of bytes is: only whole characters are looked at. */
size_t mbsrtowcs(wchar_t *restrict to, const char **restrict from, size_t n, mbstate_t *restrict state)
{
    return mbsnrtowcs(to, from, SIZE_MAX, n, state);
}

size_t mbstowcs(wchar_t *restrict to, const char *restrict from, size_t n)
{
    mbstate_t state = {0};
    const char *s = from;
    return mbsrtowcs(to, &s, n, &state);
}
