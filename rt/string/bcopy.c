/* bcopy: memmove with the arguments of BSD. */
#include <string.h>
#include <strings.h>

void bcopy(const void *src, void *dest, size_t n)
{
    memmove(dest, src, n);
}
