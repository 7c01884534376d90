/* memcpy by aligned words: safe on CPUs that trap on unaligned access, and the copy goes strictly upwards, each
 * byte read before the store that could cover it, which memmove relies on when dest lies below src. */
#include <string.h>
#include "word.h"

static void copy_words(word *d, const unsigned char *s, size_t count)
{
    unsigned offset = word_offset(s);
    const word *from = (const word *)(s - offset);
    if (!offset) {
        while (count--)
            *d++ = *from++;
        return;
    }
    for (word low = *from++; count--;) {
        word high = *from++;
        *d++ = word_merge(low, high, offset);
        low = high;
    }
}

void *memcpy(void *restrict dest, const void *restrict src, size_t n)
{
    unsigned char *d = dest;
    const unsigned char *s = src;
    if (n >= 2 * sizeof(word)) {
        for (; word_offset(d); n--)
            *d++ = *s++;
        size_t whole = n / sizeof(word) * sizeof(word);
        copy_words((word *)d, s, whole / sizeof(word));
        d += whole;
        s += whole;
        n -= whole;
    }
    while (n--)
        *d++ = *s++;
    return dest;
}
