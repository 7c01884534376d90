/* strspn: the length of the start of s that is made of bytes of accept only. */
#include <string.h>
#include "byteset.h"

size_t strspn(const char *s, const char *accept)
{
    struct byteset set = {{0}};
    for (; *accept; accept++)
        byteset_add(&set, (unsigned char)*accept);
    const char *end = s;
    while (byteset_has(&set, (unsigned char)*end))
        end++;
    return (size_t)(end - s);
}
