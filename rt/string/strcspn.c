/* strcspn: the length of the start of s that has no byte of reject. */
#include <string.h>
#include "byteset.h"
#include "scan.h"

size_t strcspn(const char *s, const char *reject)
{
    if (!reject[0] || !reject[1])
        return (size_t)((const char *)scan_for(s, (unsigned char)*reject, 0) - s);
    struct byteset set = {{0}};
    byteset_add(&set, 0);
    for (; *reject; reject++)
        byteset_add(&set, (unsigned char)*reject);
    const char *end = s;
    while (!byteset_has(&set, (unsigned char)*end))
        end++;
    return (size_t)(end - s);
}
