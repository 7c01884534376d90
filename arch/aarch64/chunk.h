/* The chunk of aarch64: 16 bytes in an Advanced SIMD register, which every Linux CPU of this kind has.
 * The contract is in arch/generic/chunk.h. Little-endian only, as the target is. */
#ifndef R3_ARCH_CHUNK_H
#define R3_ARCH_CHUNK_H

#include <arm_neon.h>
#include <stdbool.h>

typedef uint8x16_t chunk __attribute__((__may_alias__));
typedef unsigned long chunk_mask; /* four bits a byte */

enum { CHUNK_GROUP = 4 };

static inline chunk chunk_fill(unsigned char byte)
{
    return vdupq_n_u8(byte);
}

static inline chunk chunk_equal(chunk a, chunk b)
{
    return vceqq_u8(a, b);
}

static inline chunk chunk_or(chunk a, chunk b)
{
    return vorrq_u8(a, b);
}

/* There is no movemask here: narrowing each 16-bit pair by 4 leaves a nibble of each byte. */
static inline chunk_mask chunk_mask_of(chunk hits)
{
    uint8x8_t nibbles = vshrn_n_u16(vreinterpretq_u16_u8(hits), 4);
    return vget_lane_u64(vreinterpret_u64_u8(nibbles), 0);
}

static inline chunk_mask chunk_mask_drop(chunk_mask mask, unsigned count)
{
    return mask >> (4 * count);
}

static inline chunk_mask chunk_mask_shift(chunk_mask mask, chunk_mask next, unsigned count)
{
    return mask >> (4 * count) | next << (4 * (16 - count));
}

static inline chunk_mask chunk_mask_keep(chunk_mask mask, unsigned count)
{
    return mask << (4 * (16 - count)) >> (4 * (16 - count));
}

static inline unsigned chunk_mask_first(chunk_mask mask)
{
    return (unsigned)__builtin_ctzl(mask) / 4;
}

static inline unsigned chunk_mask_last(chunk_mask mask)
{
    return 15u - (unsigned)__builtin_clzl(mask) / 4;
}

#endif
