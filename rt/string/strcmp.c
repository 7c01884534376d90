/* strcmp: by words while both strings stand alike in their words, else by bytes. */
#include <string.h>
#include "word.h"

int strcmp(const char *left, const char *right)
{
    const unsigned char *a = (const void *)left, *b = (const void *)right;
    if (word_offset(a) == word_offset(b)) {
        for (; word_offset(a); a++, b++)
            if (*a != *b || !*a)
                return *a - *b;
        const word *aw = (const word *)a, *bw = (const word *)b;
        for (; *aw == *bw; aw++, bw++)
            if (word_has_zero(*aw))
                return 0;
        a = (const void *)aw;
        b = (const void *)bw;
    }
    for (; *a == *b; a++, b++)
        if (!*a)
            return 0;
    return *a - *b;
}
