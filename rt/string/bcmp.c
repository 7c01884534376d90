/* bcmp: memcmp under its BSD name; compilers call it too. */
#include <string.h>
#include <strings.h>

int bcmp(const void *left, const void *right, size_t n)
{
    return memcmp(left, right, n);
}
