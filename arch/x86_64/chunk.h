/* The chunk of x86_64: 16 bytes in an SSE2 register, the baseline of the CPU, so nothing is asked of CPUID.
 * The contract is in arch/generic/chunk.h. */
#ifndef R3_ARCH_CHUNK_H
#define R3_ARCH_CHUNK_H

#include <stdbool.h>

typedef char chunk __attribute__((__vector_size__(16), __may_alias__));
typedef unsigned chunk_mask; /* one bit a byte */

enum { CHUNK_GROUP = 4 };

static inline chunk chunk_fill(unsigned char byte)
{
    return (chunk){0} + (char)byte;
}

static inline chunk chunk_equal(chunk a, chunk b)
{
    return (chunk)(a == b);
}

static inline chunk chunk_or(chunk a, chunk b)
{
    return a | b;
}

static inline chunk_mask chunk_mask_of(chunk hits)
{
    return (chunk_mask)__builtin_ia32_pmovmskb128(hits);
}

static inline chunk_mask chunk_mask_drop(chunk_mask mask, unsigned count)
{
    return mask >> count;
}

static inline chunk_mask chunk_mask_shift(chunk_mask mask, chunk_mask next, unsigned count)
{
    return (mask >> count | next << (16 - count)) & 0xffff;
}

static inline chunk_mask chunk_mask_keep(chunk_mask mask, unsigned count)
{
    return mask & ((2u << (count - 1)) - 1);
}

static inline unsigned chunk_mask_first(chunk_mask mask)
{
    return (unsigned)__builtin_ctz(mask);
}

static inline unsigned chunk_mask_last(chunk_mask mask)
{
    return 31u - (unsigned)__builtin_clz(mask);
}

#endif
