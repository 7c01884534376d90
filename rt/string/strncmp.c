/* strncmp: by words while both strings stand alike in their words, else by bytes. */
#include <string.h>
#include "word.h"

int strncmp(const char *left, const char *right, size_t n)
{
    const unsigned char *a = (const void *)left, *b = (const void *)right;
    if (word_offset(a) == word_offset(b)) {
        for (; n && word_offset(a); a++, b++, n--)
            if (*a != *b || !*a)
                return *a - *b;
        for (; n >= sizeof(word) && *(const word *)a == *(const word *)b; n -= sizeof(word)) {
            if (word_has_zero(*(const word *)a))
                return 0;
            a += sizeof(word);
            b += sizeof(word);
        }
    }
    for (; n; a++, b++, n--)
        if (*a != *b || !*a)
            return *a - *b;
    return 0;
}
