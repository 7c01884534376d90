/* memcmp by aligned words; at the first pair that differs the bytes are looked at one by one. */
#include <string.h>
#include "word.h"

/* How many leading bytes, in whole words, are equal; a is aligned. */
static size_t equal_words(const unsigned char *a, const unsigned char *b, size_t count)
{
    const word *aw = (const word *)a;
    unsigned offset = word_offset(b);
    const word *bw = (const word *)(b - offset);
    size_t i = 0;
    if (!offset) {
        while (i < count && aw[i] == bw[i])
            i++;
    } else {
        for (word low = bw[0]; i < count; i++) {
            word high = bw[i + 1];
            if (aw[i] != word_merge(low, high, offset))
                break;
            low = high;
        }
    }
    return i * sizeof(word);
}

int memcmp(const void *left, const void *right, size_t n)
{
    const unsigned char *a = left, *b = right;
    if (n >= 2 * sizeof(word)) {
        for (; word_offset(a); a++, b++, n--)
            if (*a != *b)
                return *a - *b;
        size_t same = equal_words(a, b, n / sizeof(word));
        a += same;
        b += same;
        n -= same;
    }
    for (; n; a++, b++, n--)
        if (*a != *b)
            return *a - *b;
    return 0;
}
