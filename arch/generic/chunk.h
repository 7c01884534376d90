/* A chunk is what one aligned load brings: here a machine word, on CPUs with byte vectors 16 bytes
 * (arch/<cpu>/chunk.h, same names). The byte searches of rt/string are written once over it.
 *
 * A chunk is only ever loaded from an address that is a multiple of its size and that shares at least one byte
 * with the object; an aligned chunk cannot cross a page, so the bytes around the object are readable.
 *
 * Byte 0 is the one at the lowest address, whatever the byte order. How many bits of a mask stand for a byte, and in
 * which order, is known here only. */
#ifndef R3_ARCH_CHUNK_H
#define R3_ARCH_CHUNK_H

#include <stdbool.h>

typedef unsigned long __attribute__((__may_alias__)) chunk;
typedef unsigned long chunk_mask;

/* How many chunks a long search looks at before it branches: words gain nothing from more than one. */
enum { CHUNK_GROUP = 1 };

static inline chunk chunk_fill(unsigned char byte)
{
    return byte * (~0UL / 0xff);
}

/* 0x80 in each byte of the result where a and b have the same byte. The usual shorter formula is wrong in the
 * bytes above the first hit, which big-endian CPUs look at first. */
static inline chunk chunk_equal(chunk a, chunk b)
{
    const chunk low7 = chunk_fill(0x7f);
    chunk differ = a ^ b;
    return ~(((differ & low7) + low7) | differ | low7);
}

static inline chunk chunk_or(chunk a, chunk b)
{
    return a | b;
}

static inline chunk_mask chunk_mask_of(chunk hits)
{
    return hits;
}

/* Drops the first `count` bytes, fewer than a chunk has: byte `count` becomes byte 0. */
static inline chunk_mask chunk_mask_drop(chunk_mask mask, unsigned count)
{
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return mask << (8 * count);
    return mask >> (8 * count);
}

/* The mask `count` bytes on, 1 to a chunk less 1; the bytes that come in are the first of `next`. */
static inline chunk_mask chunk_mask_shift(chunk_mask mask, chunk_mask next, unsigned count)
{
    unsigned in = 8 * count, rest = 8 * ((unsigned)sizeof(chunk) - count);
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return mask << in | next >> rest;
    return mask >> in | next << rest;
}

/* Keeps the first `count` bytes, 1 to a whole chunk. */
static inline chunk_mask chunk_mask_keep(chunk_mask mask, unsigned count)
{
    unsigned rest = 8 * ((unsigned)sizeof(chunk) - count);
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return mask >> rest << rest;
    return mask << rest >> rest;
}

/* The lowest, and the highest, byte with a hit; mask is not 0. */
static inline unsigned chunk_mask_first(chunk_mask mask)
{
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return (unsigned)__builtin_clzl(mask) / 8;
    return (unsigned)__builtin_ctzl(mask) / 8;
}

static inline unsigned chunk_mask_last(chunk_mask mask)
{
    if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
        return (unsigned)(sizeof(mask) - 1) - (unsigned)__builtin_ctzl(mask) / 8;
    return (unsigned)(sizeof(mask) - 1) - (unsigned)__builtin_clzl(mask) / 8;
}

#endif
