/* Substring search for memmem and strstr: Two-Way (Crochemore and Perrin 1991: linear time, constant space, worst
 * case included) with a table of skips by the window's last byte, which makes the usual case sublinear.
 *
 * Limits: skips are at most 255 bytes; the table takes 256 bytes of stack. Needles of up to 4 bytes are better
 * served by needle_find_short. */
#ifndef R3_RT_STRING_NEEDLE_H
#define R3_RT_STRING_NEEDLE_H

#include <string.h>
#include <stdbool.h>
#include <stdint.h>

enum { NEEDLE_SHORT_MAX = 4, NEEDLE_SKIP_MAX = 255, NEEDLE_LOOKAHEAD = 256 };

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
        size_t grow = need - hay->left + NEEDLE_LOOKAHEAD;
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
static size_t needle_largest_suffix(const unsigned char *s, size_t n, bool reverse, size_t *period)
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

static void needle_prepare(struct needle *needle, const unsigned char *bytes, size_t length)
{
    size_t period_up, period_down;
    size_t up = needle_largest_suffix(bytes, length, false, &period_up);
    size_t down = needle_largest_suffix(bytes, length, true, &period_down);
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
    size_t tail = length < NEEDLE_SKIP_MAX ? length : NEEDLE_SKIP_MAX;
    memset(needle->skip, (int)tail, sizeof needle->skip);
    for (size_t i = tail; i-- > 0;)
        needle->skip[bytes[length - 1 - i]] = (unsigned char)i;
}

static const unsigned char *needle_find(const struct needle *needle, struct haystack *hay)
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

/* Needles of 2 to 4 bytes: the last bytes seen roll through one register. */
static const unsigned char *needle_find_short(const unsigned char *bytes, size_t length, struct haystack *hay)
{
    const uint32_t mask = UINT32_MAX >> 8 * (4 - length);
    uint32_t want = 0, seen = 0;
    if (!haystack_has(hay, length))
        return NULL;
    for (size_t i = 0; i < length; i++) {
        want = want << 8 | bytes[i];
        seen = seen << 8 | hay->at[i];
    }
    while ((seen & mask) != want) {
        if (!haystack_has(hay, length + 1))
            return NULL;
        seen = seen << 8 | hay->at[length];
        haystack_advance(hay, 1);
    }
    return hay->at;
}

#endif
