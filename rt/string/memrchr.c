/* memrchr: memchr from the end. */
#include <string.h>
#include "scan.h"

void *memrchr(const void *s, int c, size_t n)
{
    return (void *)scan_back(s, (unsigned char)c, n);
}
