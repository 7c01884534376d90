/* memset by aligned words. */
#include <string.h>
#include "word.h"

void *memset(void *dest, int c, size_t n)
{
    unsigned char *d = dest;
    if (n >= 2 * sizeof(word)) {
        word fill = (unsigned char)c * (~0UL / 0xff);
        for (; word_offset(d); n--)
            *d++ = (unsigned char)c;
        for (; n >= sizeof(word); n -= sizeof(word), d += sizeof(word))
            *(word *)d = fill;
    }
    while (n--)
        *d++ = (unsigned char)c;
    return dest;
}
