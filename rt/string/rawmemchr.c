/* rawmemchr: memchr for a byte that is known to be there. */
#include <string.h>
#include "scan.h"

void *rawmemchr(const void *s, int c)
{
    return (void *)scan_for(s, (unsigned char)c, (unsigned char)c);
}
