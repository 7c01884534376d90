/* Substring search: Two-Way (Crochemore and Perrin 1991: linear time, constant space, worst case included) with a
 * table of skips by the window's last byte, which makes the usual case sublinear. It begins where the needle's first
 * bytes occur, found a chunk at a time; for short needles that is all.
 *
 * Limits: skips are at most 255 bytes; the table takes 256 bytes of stack. */
#include "needle.h"
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include "scan.h"

enum { HEAD = 4, SKIP_MAX = 255, LOOKAHEAD = 256 };

/* The first bytes of a needle, of which there are two at least, each in all places of a chunk; a place beyond a shorter
 * needle fits every byte. */
struct head {
    chunk byte[HEAD];
    chunk_mask any[HEAD];
};

static inline void match_head(const struct head *head, const chunk *p, chunk_mask masks[HEAD])
{
    const chunk here = *p;
#pragma clang loop unroll(full)
    for (int i = 0; i < HEAD; i++)
        masks[i] = chunk_mask_of(chunk_equal(here, head->byte[i])) | head->any[i];
}

/* What lies beyond the end fits only where every byte does. */
static inline void match_nothing(const struct head *head, chunk_mask masks[HEAD])
{
#pragma clang loop unroll(full)
    for (int i = 0; i < HEAD; i++)
        masks[i] = head->any[i];
}

/* Where the first `length` (2..HEAD) bytes of a needle first occur, or NULL. Each chunk is loaded once, and the next one
 * only when the haystack goes on there. */
SCAN_INLINE const unsigned char *find_head(const unsigned char *needle, size_t length, const unsigned char *s,
                                           const unsigned char *end)
{
    struct head head;
#pragma clang loop unroll(full)
    for (size_t i = 0; i < HEAD; i++) {
        head.byte[i] = chunk_fill(needle[i < length ? i : 0]);
        head.any[i] = i < 2 || i < length ? 0 : ~(chunk_mask)0;
    }
    const chunk zero = chunk_fill(0);
    const chunk *p = scan_align_down(s, sizeof(chunk));
    chunk_mask now[HEAD], next[HEAD];
    match_head(&head, p, now);
    unsigned before = scan_distance(p, s);
    for (;; p++, before = 0) {
        chunk_mask zeros = end ? 0 : chunk_mask_drop(chunk_mask_of(chunk_equal(*p, zero)), before);
        bool last = end ? (size_t)(end - (const unsigned char *)p) <= sizeof(chunk) : zeros != 0;
        if (last)
            match_nothing(&head, next);
        else
            match_head(&head, p + 1, next);
        chunk_mask starts = now[0];
#pragma clang loop unroll(full)
        for (unsigned i = 1; i < HEAD; i++)
            starts &= chunk_mask_shift(now[i], next[i], i);
        starts = chunk_mask_drop(starts, before);
        if (starts) {
            const unsigned char *hit = (const unsigned char *)p + before + chunk_mask_first(starts);
            if (end)
                return end - hit >= (ptrdiff_t)length ? hit : NULL; /* it may lie beyond the end */
            return !zeros || chunk_mask_first(starts) < chunk_mask_first(zeros) ? hit : NULL;
        }
        if (last)
            return NULL;
#pragma clang loop unroll(full)
        for (unsigned i = 0; i < HEAD; i++)
            now[i] = next[i];
    }
}

struct needle {
    const unsigned char *bytes;
    size_t length;
    size_t critical; /* where the right half begins */
    size_t period;   /* how far to go on when only the left half fails */
    bool periodic;   /* the needle repeats: after such a step its first length - period bytes are known to match */
    unsigned char skip[256];
};

struct haystack {
    const unsigned char *at;
    size_t left; /* known bytes from `at` on */
    bool open;   /* a string whose terminator has not been seen yet */
};

/* Are there `need` bytes in the haystack? Looks for the terminator no further than it must. */
static inline bool haystack_has(struct haystack *hay, size_t need)
{
    if (hay->left < need && hay->open) {
        size_t grow = need - hay->left + LOOKAHEAD;
        const unsigned char *end = memchr(hay->at + hay->left, 0, grow);
        hay->open = !end;
        hay->left = end ? (size_t)(end - hay->at) : hay->left + grow;
    }
    return hay->left >= need;
}

static inline void haystack_advance(struct haystack *hay, size_t n)
{
    hay->at += n;
    hay->left -= n;
}

/* The start of the largest suffix under the byte order (or its reverse), and that suffix's period. */
static size_t largest_suffix(const unsigned char *s, size_t n, bool reverse, size_t *period)
{
    size_t best = 0, rival = 1, same = 0;
    *period = 1;
    while (rival + same < n) {
        unsigned char b = s[best + same], r = s[rival + same];
        if (b == r) {
            if (++same == *period) {
                rival += same;
                same = 0;
            }
        } else if ((r < b) != reverse) {
            rival += same + 1;
            same = 0;
            *period = rival - best;
        } else {
            best = rival++;
            same = 0;
            *period = 1;
        }
    }
    return best;
}

static void prepare(struct needle *needle, const unsigned char *bytes, size_t length)
{
    size_t period_up, period_down;
    size_t up = largest_suffix(bytes, length, false, &period_up);
    size_t down = largest_suffix(bytes, length, true, &period_down);
    needle->bytes = bytes;
    needle->length = length;
    needle->critical = up > down ? up : down;
    needle->period = up > down ? period_up : period_down;
    needle->periodic = needle->critical + needle->period <= length &&
                       memcmp(bytes, bytes + needle->period, needle->critical) == 0;
    if (!needle->periodic) {
        size_t right = length - needle->critical;
        needle->period = (needle->critical > right ? needle->critical : right) + 1;
    }
    size_t tail = length < SKIP_MAX ? length : SKIP_MAX;
    memset(needle->skip, (int)tail, sizeof needle->skip);
    for (size_t i = tail; i-- > 0;)
        needle->skip[bytes[length - 1 - i]] = (unsigned char)i;
}

static const unsigned char *search(const struct needle *needle, struct haystack *hay)
{
    const unsigned char *bytes = needle->bytes;
    size_t length = needle->length, known = 0;
    while (haystack_has(hay, length)) {
        const unsigned char *window = hay->at;
        size_t skip = needle->skip[window[length - 1]];
        if (skip && !known) {
            haystack_advance(hay, skip);
            continue;
        }
        size_t i = known > needle->critical ? known : needle->critical;
        while (i < length && bytes[i] == window[i])
            i++;
        if (i < length) {
            haystack_advance(hay, i - needle->critical + 1);
            known = 0;
            continue;
        }
        i = needle->critical;
        while (i > known && bytes[i - 1] == window[i - 1])
            i--;
        if (i <= known)
            return window;
        haystack_advance(hay, needle->period);
        known = needle->periodic ? length - needle->period : 0;
    }
    return NULL;
}

/* Apart, so that short needles do not pay for its table. */
static __attribute__((__noinline__)) const unsigned char *find_long(const unsigned char *bytes, size_t length,
                                                                    const unsigned char *start, const unsigned char *end)
{
    struct needle needle;
    struct haystack hay = {start, end ? (size_t)(end - start) : 0, !end};
    prepare(&needle, bytes, length);
    return search(&needle, &hay);
}

SCAN_INLINE const unsigned char *find(const unsigned char *bytes, size_t length, const unsigned char *s,
                                      const unsigned char *end)
{
    size_t head = length < HEAD ? length : HEAD;
    const unsigned char *start = find_head(bytes, head, s, end);
    return !start || head == length ? start : find_long(bytes, length, start, end);
}

const unsigned char *__r3_needle_find(const unsigned char *bytes, size_t length, const unsigned char *s,
                                      const unsigned char *end)
{
    return find(bytes, length, s, end);
}

const unsigned char *__r3_needle_find_text(const unsigned char *bytes, size_t length, const unsigned char *s)
{
    return find(bytes, length, s, NULL);
}
