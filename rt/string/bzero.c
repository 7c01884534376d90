/* bzero: memset to zero under its BSD name. */
#include <string.h>
#include <strings.h>

void bzero(void *dest, size_t n)
{
    memset(dest, 0, n);
}
