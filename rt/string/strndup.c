/* strndup: at most n bytes, always terminated; NULL with ENOMEM. */
#include <stdlib.h>
#include <string.h>

char *strndup(const char *s, size_t n)
{
    n = strnlen(s, n);
    char *copy = malloc(n + 1);
    if (!copy)
        return NULL;
    memcpy(copy, s, n);
    copy[n] = 0;
    return copy;
}
