/* strtok_r: the state between calls is the caller's. */
#include <string.h>

char *strtok_r(char *restrict s, const char *restrict separators, char **restrict state)
{
    if (!s)
        s = *state;
    if (!s)
        return NULL;
    s += strspn(s, separators);
    char *end = s + strcspn(s, separators);
    *state = *end ? end + 1 : NULL;
    *end = 0;
    return end > s ? s : NULL;
}
