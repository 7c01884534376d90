/* ASCII case folding for the comparisons that ignore case in the C locale. */
#ifndef R3_RT_STRING_FOLD_H
#define R3_RT_STRING_FOLD_H

static inline int fold(unsigned char c)
{
    return (unsigned)c - 'A' < 26 ? c | 0x20 : c;
}

#endif
