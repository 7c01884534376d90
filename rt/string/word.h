/* Machine words for the copying and comparing functions on CPUs that may trap on an unaligned load: only aligned
 * words are touched, and a misaligned stretch is put together from two of them. */
#ifndef R3_RT_STRING_WORD_H
#define R3_RT_STRING_WORD_H

#include <stddef.h>
#include <stdint.h>

typedef unsigned long __attribute__((__may_alias__)) word;

static inline unsigned word_offset(const void *p)
{
    return (unsigned)((uintptr_t)p % sizeof(word));
}

/* The word that starts `offset` bytes (1..sizeof(word)-1) into `low`, which `high` follows in memory. */
static inline word word_merge(word low, word high, unsigned offset)
{
    unsigned bits = 8 * offset, rest = 8 * sizeof(word) - bits;
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return low << bits | high >> rest;
    return low >> bits | high << rest;
}


static inline int word_has_zero(word w)
{
    const word ones = ~0UL / 0xff;
    return ((w - ones) & ~w & (ones << 7)) != 0;
}

#endif
