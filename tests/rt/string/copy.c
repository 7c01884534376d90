/* memcpy, memmove, memset and their kin against a byte loop, at every small size and alignment, with both ends of
 * both objects at a page that must not be touched. */
#define _GNU_SOURCE 1
#include <string.h>
#include <strings.h>
#include "guard.h"
#include "tap.h"

enum { MAX = 300, ALIGNMENTS = 16, MARGIN = 32 };

static const size_t large_sizes[] = {511, 512, 1000, 1024, 2047, 2048, 2049, 3000, 4095, 4096, 5000, 8191, 20000, 40000};
#define LARGE_SIZES (sizeof large_sizes / sizeof *large_sizes)

static struct guard from, to;

/* dest[0..n) is src[0..n), and the margin before and after dest still holds `mark`. */
static int copied(const unsigned char *dest, const unsigned char *src, size_t n, size_t before, size_t after, int mark)
{
    for (size_t i = 0; i < n; i++)
        if (dest[i] != src[i])
            return 0;
    for (size_t i = 1; i <= before; i++)
        if (dest[-(ptrdiff_t)i] != mark)
            return 0;
    for (size_t i = 0; i < after; i++)
        if (dest[n + i] != mark)
            return 0;
    return 1;
}

typedef void *copy_function(void *, const void *, size_t);

static int copies_between_guards(copy_function *copy, size_t n, size_t d_align, size_t s_align, ptrdiff_t returns)
{
    unsigned char *s = from.end - n - s_align, *d = to.end - n - d_align;
    size_t before = n + d_align + MARGIN < GUARD_SIZE ? MARGIN : 0;
    for (size_t i = 0; i < n + before + d_align; i++)
        to.end[-1 - (ptrdiff_t)i] = 0;
    if (copy(d, s, n) != d + (returns ? n : 0) || !copied(d, s, n, before, d_align, 0))
        return 0;
    s = from.start + s_align;
    d = to.start + d_align;
    for (size_t i = 0; i < n + d_align + MARGIN; i++)
        to.start[i] = 0;
    return copy(d, s, n) == d + (returns ? n : 0) && copied(d, s, n, d_align, MARGIN, 0);
}

static int copies_all(copy_function *copy, int returns_end)
{
    guard_fill(from.start, GUARD_SIZE, 3);
    for (size_t n = 0; n <= MAX; n++)
        for (size_t d = 0; d < ALIGNMENTS; d++)
            for (size_t s = 0; s < ALIGNMENTS; s++)
                if (!copies_between_guards(copy, n, d, s, returns_end))
                    return 0;
    for (size_t i = 0; i < LARGE_SIZES; i++)
        for (size_t d = 0; d < ALIGNMENTS; d += 3)
            for (size_t s = 0; s < ALIGNMENTS; s += 5)
                if (!copies_between_guards(copy, large_sizes[i], d, s, returns_end))
                    return 0;
    return 1;
}

static void *call_bcopy(void *dest, const void *src, size_t n)
{
    bcopy(src, dest, n);
    return dest;
}

TEST(memcpy_copies_every_size_and_alignment) { CHECK(copies_all((copy_function *)memcpy, 0)); }
TEST(memmove_copies_every_size_and_alignment) { CHECK(copies_all(memmove, 0)); }
TEST(mempcpy_copies_and_returns_the_end) { CHECK(copies_all((copy_function *)mempcpy, 1)); }
TEST(bcopy_takes_its_arguments_the_other_way_round) { CHECK(copies_all(call_bcopy, 0)); }

static int moves_within(size_t n, size_t s_at, size_t d_at, unsigned char *area, unsigned char *want)
{
    size_t all = n + (s_at > d_at ? s_at : d_at) + MARGIN;
    guard_fill(area, all, 11);
    for (size_t i = 0; i < all; i++)
        want[i] = area[i];
    for (size_t i = 0; i < n; i++)
        want[d_at + i] = area[s_at + i];
    if (memmove(area + d_at, area + s_at, n) != area + d_at)
        return 0;
    for (size_t i = 0; i < all; i++)
        if (area[i] != want[i])
            return 0;
    return 1;
}

TEST(memmove_keeps_overlapping_bytes)
{
    static const size_t distances[] = {0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 129, 200, 4000};
    static unsigned char want[GUARD_SIZE];
    for (size_t n = 0; n <= MAX; n += n < 140 ? 1 : 5)
        for (size_t i = 0; i < sizeof distances / sizeof *distances; i++)
            for (size_t align = 0; align < ALIGNMENTS; align += 3)
                if (!CHECK(moves_within(n, align, align + distances[i], to.start, want) &&
                      moves_within(n, align + distances[i], align, to.start, want)))
                    return;
    for (size_t i = 0; i < LARGE_SIZES; i++)
        for (size_t j = 0; j < sizeof distances / sizeof *distances; j++)
            CHECK(moves_within(large_sizes[i], 5, 5 + distances[j], to.start, want) &&
                  moves_within(large_sizes[i], 5 + distances[j], 5, to.start, want));
}

static void *call_bzero(void *dest, int c, size_t n)
{
    (void)c;
    bzero(dest, n);
    return dest;
}

static void *call_explicit_bzero(void *dest, int c, size_t n)
{
    (void)c;
    explicit_bzero(dest, n);
    return dest;
}

typedef void *set_function(void *, int, size_t);

static int sets(set_function *set, unsigned char *d, size_t n, size_t before, size_t after, int c)
{
    for (size_t i = 0; i < before + n + after; i++)
        d[(ptrdiff_t)i - (ptrdiff_t)before] = 0xa5;
    if (set(d, c, n) != d)
        return 0;
    for (size_t i = 0; i < n; i++)
        if (d[i] != (unsigned char)c)
            return 0;
    for (size_t i = 1; i <= before; i++)
        if (d[-(ptrdiff_t)i] != 0xa5)
            return 0;
    for (size_t i = 0; i < after; i++)
        if (d[n + i] != 0xa5)
            return 0;
    return 1;
}

static int sets_all(set_function *set, int c)
{
    for (size_t n = 0; n <= MAX; n++)
        for (size_t align = 0; align < ALIGNMENTS; align++)
            if (!sets(set, to.end - n - align, n, MARGIN, align, c) || !sets(set, to.start + align, n, align, MARGIN, c))
                return 0;
    for (size_t i = 0; i < LARGE_SIZES; i++)
        for (size_t align = 0; align < ALIGNMENTS; align++)
            if (!sets(set, to.end - large_sizes[i] - align, large_sizes[i], MARGIN, align, c))
                return 0;
    return 1;
}

TEST(memset_sets_every_size_and_alignment)
{
    CHECK(sets_all(memset, 0));
    CHECK(sets_all(memset, 0x7f));
    CHECK(sets_all(memset, 0x1fe)); /* converted to unsigned char */
}

TEST(bzero_and_explicit_bzero_write_zeros)
{
    CHECK(sets_all(call_bzero, 0));
    CHECK(sets_all(call_explicit_bzero, 0));
}

TEST(memccpy_stops_after_the_byte)
{
    char out[8] = "-------";
    CHECK(memccpy(out, "abcdef", 'c', 6) == out + 3);
    CHECK_STR(out, "abc----");
    CHECK(memccpy(out, "xyz", 'q', 3) == NULL);
    CHECK_STR(out, "xyz----");
    CHECK(memccpy(out, "xyz", 'x', 0) == NULL);
}

TEST(swab_swaps_pairs_and_leaves_the_odd_byte)
{
    char out[8] = "-------";
    swab("abcde", out, 5);
    CHECK_STR(out, "badc---");
    swab("abcde", out, -1);
    CHECK_STR(out, "badc---");
}

int main(void)
{
    from = guard_new();
    to = guard_new();
    RUN(memcpy_copies_every_size_and_alignment);
    RUN(memmove_copies_every_size_and_alignment);
    RUN(mempcpy_copies_and_returns_the_end);
    RUN(bcopy_takes_its_arguments_the_other_way_round);
    RUN(memmove_keeps_overlapping_bytes);
    RUN(memset_sets_every_size_and_alignment);
    RUN(bzero_and_explicit_bzero_write_zeros);
    RUN(memccpy_stops_after_the_byte);
    RUN(swab_swaps_pairs_and_leaves_the_odd_byte);
    return tap_done();
}
