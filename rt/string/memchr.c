/* memchr: n may be larger than the object if c is in it (C11 7.24.5.1). */
#include <string.h>
#include "scan.h"

void *memchr(const void *s, int c, size_t n)
{
    return (void *)scan_within(s, (unsigned char)c, n);
}
