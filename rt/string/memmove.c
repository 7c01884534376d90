/* memmove: upwards it is memcpy, whose order is fixed; downwards the same by words from the end. */
#include <string.h>
#include "word.h"

/* Copies `count` words to below d_end from below s_end. */
static void copy_words_down(word *d_end, const unsigned char *s_end, size_t count)
{
    unsigned offset = word_offset(s_end);
    const word *from = (const word *)(s_end - offset);
    if (!offset) {
        while (count--)
            *--d_end = *--from;
        return;
    }
    for (word high = *from; count--;) {
        word low = *--from;
        *--d_end = word_merge(low, high, offset);
        high = low;
    }
}

void *memmove(void *dest, const void *src, size_t n)
{
    if ((uintptr_t)dest - (uintptr_t)src >= n)
        return memcpy(dest, src, n);
    unsigned char *d = (unsigned char *)dest + n;
    const unsigned char *s = (const unsigned char *)src + n;
    if (n >= 2 * sizeof(word)) {
        for (; word_offset(d); n--)
            *--d = *--s;
        size_t whole = n / sizeof(word) * sizeof(word);
        copy_words_down((word *)d, s, whole / sizeof(word));
        d -= whole;
        s -= whole;
        n -= whole;
    }
    while (n--)
        *--d = *--s;
    return dest;
}
