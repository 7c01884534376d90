/* A set of bytes as 256 bits: strspn, strcspn and what is made of them look each byte up in constant time. */
#ifndef R3_RT_STRING_BYTESET_H
#define R3_RT_STRING_BYTESET_H

#include <stdbool.h>

#define BYTESET_WORD_BITS (8 * sizeof(unsigned long))

struct byteset {
    unsigned long bits[256 / BYTESET_WORD_BITS];
};

static inline void byteset_add(struct byteset *set, unsigned char byte)
{
    set->bits[byte / BYTESET_WORD_BITS] |= 1UL << byte % BYTESET_WORD_BITS;
}

static inline bool byteset_has(const struct byteset *set, unsigned char byte)
{
    return set->bits[byte / BYTESET_WORD_BITS] >> byte % BYTESET_WORD_BITS & 1;
}

#endif
