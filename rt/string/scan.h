/* The three searches that strlen, strchr, memchr, memrchr and their kin are made of, over the CPU's chunk.
 *
 * Every load is of a whole aligned chunk, or of an aligned group of them, that holds a byte the caller may read, so
 * none touches a page that the object does not touch. A search looks at the first few chunks one by one, since most
 * objects are short, then steps back to the group's boundary, where it looks at some bytes a second time, and goes
 * on by groups. */
#ifndef R3_RT_STRING_SCAN_H
#define R3_RT_STRING_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include "chunk.h"

#define SCAN_INLINE static inline __attribute__((__always_inline__))

SCAN_INLINE const chunk *scan_align_down(const void *p, size_t size)
{
    return (const chunk *)((const char *)p - (uintptr_t)p % size);
}

SCAN_INLINE unsigned scan_distance(const void *from, const void *to)
{
    return (unsigned)((const char *)to - (const char *)from);
}

/* Hits of either byte; a search for one byte passes it twice and the compiler sees it. */
SCAN_INLINE chunk scan_hits(const chunk *p, chunk a, chunk b)
{
    return chunk_or(chunk_equal(*p, a), chunk_equal(*p, b));
}

SCAN_INLINE chunk_mask scan_mask(const chunk *p, chunk a, chunk b)
{
    return chunk_mask_of(scan_hits(p, a, b));
}

SCAN_INLINE bool scan_group_has(const chunk *p, chunk a, chunk b)
{
    chunk hits = scan_hits(p, a, b);
#pragma clang loop unroll(full)
    for (int i = 1; i < CHUNK_GROUP; i++)
        hits = chunk_or(hits, scan_hits(p + i, a, b));
    return chunk_mask_of(hits) != 0;
}

/* The first byte at or after s that is byte_a or byte_b; there is one. */
SCAN_INLINE const unsigned char *scan_for(const void *s, unsigned char byte_a, unsigned char byte_b)
{
    const chunk a = chunk_fill(byte_a), b = chunk_fill(byte_b);
    const chunk *p = scan_align_down(s, sizeof(chunk));
    chunk_mask mask = chunk_mask_drop(scan_mask(p, a, b), scan_distance(p, s));
    if (mask)
        return (const unsigned char *)s + chunk_mask_first(mask);
    p++;
    if (CHUNK_GROUP > 1) {
        for (int i = 0; i < CHUNK_GROUP; i++, p++)
            if ((mask = scan_mask(p, a, b)))
                return (const unsigned char *)p + chunk_mask_first(mask);
        p = scan_align_down(p, CHUNK_GROUP * sizeof(chunk));
        while (!scan_group_has(p, a, b))
            p += CHUNK_GROUP;
    }
    while (!(mask = scan_mask(p, a, b)))
        p++;
    return (const unsigned char *)p + chunk_mask_first(mask);
}

/* The first byte of s[0..n) that is `byte`, or NULL. n may reach past the end of memory if a hit comes before. */
SCAN_INLINE const unsigned char *scan_within(const void *s, unsigned char byte, size_t n)
{
    const chunk a = chunk_fill(byte);
    if (!n)
        return NULL;
    const chunk *p = scan_align_down(s, sizeof(chunk));
    chunk_mask mask = chunk_mask_drop(scan_mask(p, a, a), scan_distance(p, s));
    if (mask) {
        unsigned at = chunk_mask_first(mask);
        return at < n ? (const unsigned char *)s + at : NULL;
    }
    uintptr_t last = (uintptr_t)s + n - 1;
    if (last < (uintptr_t)s)
        last = UINTPTR_MAX;
    p++;
    if (CHUNK_GROUP > 1) {
        for (int i = 0; i < CHUNK_GROUP && (uintptr_t)p <= last && !scan_mask(p, a, a); i++)
            p++;
        const chunk *group = scan_align_down(p, CHUNK_GROUP * sizeof(chunk));
        while ((uintptr_t)group <= last && !scan_group_has(group, a, a))
            group += CHUNK_GROUP;
        p = group > p ? group : p;
    }
    do
        if ((uintptr_t)p > last)
            return NULL;
    while (!(mask = scan_mask(p++, a, a)));
    p--;
    const unsigned char *hit = (const unsigned char *)p + chunk_mask_first(mask);
    return (uintptr_t)hit <= last ? hit : NULL;
}

/* The last byte of s[0..n) that is `byte`, or NULL. */
SCAN_INLINE const unsigned char *scan_back(const void *start, unsigned char byte, size_t n)
{
    const unsigned char *s = start, *end = s + n;
    const chunk a = chunk_fill(byte);
    if (!n)
        return NULL;
    const chunk *p = scan_align_down(end - 1, sizeof(chunk));
    chunk_mask mask = chunk_mask_keep(scan_mask(p, a, a), scan_distance(p, end));
    int steps = 0;
    while (!mask) {
        if ((const unsigned char *)p <= s)
            return NULL;
        if (++steps > CHUNK_GROUP) {
            /* Back to the boundary above, then down by groups that lie behind s. */
            p = scan_align_down(p + CHUNK_GROUP - 1, CHUNK_GROUP * sizeof(chunk));
            while ((size_t)((const unsigned char *)p - s) >= CHUNK_GROUP * sizeof(chunk) &&
                   !scan_group_has(p - CHUNK_GROUP, a, a))
                p -= CHUNK_GROUP;
            steps = -CHUNK_GROUP;
            if ((const unsigned char *)p <= s)
                return NULL;
        }
        mask = scan_mask(--p, a, a);
    }
    const unsigned char *hit = (const unsigned char *)p + chunk_mask_last(mask);
    return hit >= s ? hit : NULL;
}

#endif
