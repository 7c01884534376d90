/* The three searches that strlen, strchr, memchr, memrchr and their kin are made of, over the CPU's chunk.
 *
 * Every load is of a whole aligned chunk (or an aligned group of them) that holds a byte the caller may read, so
 * none touches a page that the object does not touch. */
#ifndef R3_RT_STRING_SCAN_H
#define R3_RT_STRING_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include "chunk.h"

#define SCAN_INLINE static inline __attribute__((__always_inline__))

SCAN_INLINE const chunk *scan_align_down(const unsigned char *s)
{
    return (const chunk *)(s - (uintptr_t)s % sizeof(chunk));
}

/* Hits of either byte; a search for one byte passes it twice and the compiler sees it. */
SCAN_INLINE chunk scan_hits(chunk data, chunk a, chunk b)
{
    return chunk_or(chunk_equal(data, a), chunk_equal(data, b));
}

SCAN_INLINE chunk scan_group_hits(const chunk *p, chunk a, chunk b)
{
    chunk hits = scan_hits(p[0], a, b);
    for (int i = 1; i < CHUNK_GROUP; i++)
        hits = chunk_or(hits, scan_hits(p[i], a, b));
    return hits;
}

SCAN_INLINE bool scan_group_aligned(const chunk *p)
{
    return (uintptr_t)p % (CHUNK_GROUP * sizeof(chunk)) == 0;
}

/* The first byte at or after s that is byte_a or byte_b; there is one. */
SCAN_INLINE const unsigned char *scan_for(const void *start, unsigned char byte_a, unsigned char byte_b)
{
    const unsigned char *s = start;
    const chunk a = chunk_fill(byte_a), b = chunk_fill(byte_b);
    const chunk *p = scan_align_down(s);
    unsigned skip = (unsigned)(s - (const unsigned char *)p);
    chunk_mask mask = chunk_mask_skip(chunk_mask_of(scan_hits(*p, a, b)), skip);
    while (!mask) {
        p++;
        if (CHUNK_GROUP > 1 && scan_group_aligned(p))
            while (!chunk_mask_of(scan_group_hits(p, a, b)))
                p += CHUNK_GROUP;
        mask = chunk_mask_of(scan_hits(*p, a, b));
    }
    return (const unsigned char *)p + chunk_mask_first(mask);
}

/* The first byte of s[0..n) that is `byte`, or NULL. n may reach past the end of memory if a hit comes before. */
SCAN_INLINE const unsigned char *scan_within(const void *start, unsigned char byte, size_t n)
{
    const unsigned char *s = start;
    const chunk a = chunk_fill(byte);
    if (!n)
        return NULL;
    const chunk *p = scan_align_down(s);
    unsigned skip = (unsigned)(s - (const unsigned char *)p);
    /* What lies from p on; saturated, for callers that say SIZE_MAX. */
    size_t left = n + skip < n ? SIZE_MAX : n + skip;
    chunk_mask mask = chunk_mask_skip(chunk_mask_of(chunk_equal(*p, a)), skip);
    while (!mask) {
        if (left <= sizeof(chunk))
            return NULL;
        left -= sizeof(chunk);
        p++;
        if (CHUNK_GROUP > 1 && scan_group_aligned(p))
            while (left > CHUNK_GROUP * sizeof(chunk) && !chunk_mask_of(scan_group_hits(p, a, a))) {
                left -= CHUNK_GROUP * sizeof(chunk);
                p += CHUNK_GROUP;
            }
        mask = chunk_mask_of(chunk_equal(*p, a));
    }
    unsigned at = chunk_mask_first(mask);
    return at < left ? (const unsigned char *)p + at : NULL;
}

/* The last byte of s[0..n) that is `byte`, or NULL. */
SCAN_INLINE const unsigned char *scan_back(const void *start, unsigned char byte, size_t n)
{
    const unsigned char *s = start;
    const chunk a = chunk_fill(byte);
    if (!n)
        return NULL;
    const chunk *p = scan_align_down(s + n - 1);
    unsigned beyond = (unsigned)(s + n - (const unsigned char *)p);
    chunk_mask mask = chunk_mask_of(chunk_equal(*p, a));
    if (beyond < sizeof(chunk))
        mask ^= chunk_mask_skip(mask, beyond);
    while (!mask) {
        if ((const unsigned char *)p <= s)
            return NULL;
        if (CHUNK_GROUP > 1 && scan_group_aligned(p))
            while ((size_t)((const unsigned char *)p - s) >= CHUNK_GROUP * sizeof(chunk) &&
                   !chunk_mask_of(scan_group_hits(p - CHUNK_GROUP, a, a)))
                p -= CHUNK_GROUP;
        if ((const unsigned char *)p <= s)
            return NULL;
        p--;
        mask = chunk_mask_of(chunk_equal(*p, a));
    }
    const unsigned char *hit = (const unsigned char *)p + chunk_mask_last(mask);
    return hit >= s ? hit : NULL;
}

#endif
