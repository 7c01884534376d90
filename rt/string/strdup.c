/* strdup: the copy is the caller's to free; NULL with ENOMEM. */
#include <stdlib.h>
#include <string.h>

char *strdup(const char *s)
{
    size_t size = strlen(s) + 1;
    char *copy = malloc(size);
    return copy ? memcpy(copy, s, size) : NULL;
}
