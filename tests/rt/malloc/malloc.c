/* The allocator, one thread: contents, alignment, limits, errors, pages given back. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

static unsigned long long seed = 1;

static unsigned random_below(unsigned n)
{
    seed = seed * 6364136223846793005UL + 1442695040888963407UL;
    return (unsigned)((seed >> 33) % n);
}

static size_t random_size(void)
{
    switch (random_below(20)) {
    default: return random_below(200);
    case 15:
    case 16:
    case 17: return random_below(9000);
    case 18: return random_below(300000);
    case 19: return random_below(4) ? random_below(40000) : random_below(2000000);
    }
}

enum { OBJECTS = 600, STEPS = 30000 };

static unsigned char *object[OBJECTS];
static size_t size[OBJECTS];

/* The bytes at the ends and some between are the object's own. */
static int intact(int k, size_t n)
{
    for (size_t i = 0; i < n; i += 1 + n / 16)
        if (object[k][i] != (unsigned char)(k * 7))
            return 0;
    return !n || object[k][n - 1] == (unsigned char)(k * 7);
}

static int is_zero(const unsigned char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (p[i])
            return 0;
    return 1;
}

static int allocate(int k, size_t n)
{
    int how = (int)random_below(4);
    size_t align = 16;
    if (how == 0) {
        object[k] = calloc(n / 4, 4);
        n = n / 4 * 4;
        if (!object[k] || !is_zero(object[k], n))
            return 0;
    } else if (how == 1) {
        align = (size_t)1 << (3 + random_below(14));
        if (posix_memalign((void **)&object[k], align, n))
            return 0;
    } else
        object[k] = malloc(n);
    size[k] = n;
    return object[k] && !((uintptr_t)object[k] & (align - 1)) && !((uintptr_t)object[k] & 15);
}

TEST(objects_keep_their_bytes_and_alignment_through_thirty_thousand_steps)
{
    int bad = 0;
    for (int step = 0; step < STEPS && !bad; step++) {
        int k = (int)random_below(OBJECTS);
        size_t n = random_size();
        bad |= object[k] && !intact(k, size[k]);
        if (object[k] && random_below(3) == 0) {
            object[k] = realloc(object[k], n);
            bad |= !object[k] || !intact(k, n < size[k] ? n : size[k]);
            size[k] = n;
        } else {
            free(object[k]);
            object[k] = 0;
            if (random_below(2))
                continue;
            bad |= !allocate(k, n);
        }
        bad |= malloc_usable_size(object[k]) < size[k];
        memset(object[k], k * 7, size[k]);
    }
    CHECK(!bad);
    for (int k = 0; k < OBJECTS; k++) {
        free(object[k]);
        object[k] = 0;
    }
}

TEST(objects_do_not_overlap_within_their_usable_size)
{
    enum { N = 3000 };
    static unsigned char *p[N];
    static size_t len[N];
    int bad = 0;
    for (int i = 0; i < N; i++) {
        p[i] = malloc((size_t)i * 5);
        len[i] = malloc_usable_size(p[i]);
        memset(p[i], i, len[i]);
    }
    for (int i = 0; i < N; i++)
        bad |= p[i][0] != (unsigned char)i || p[i][len[i] - 1] != (unsigned char)i;
    for (int i = 0; i < N; i++)
        free(p[i]);
    CHECK(!bad);
}

TEST(malloc_0_is_a_pointer_of_its_own)
{
    void *a = malloc(0), *b = malloc(0), *c = calloc(0, 8), *d = realloc(malloc(5), 0);
    CHECK(a && b && c && d && a != b && a != c);
    free(a);
    free(b);
    free(c);
    free(d);
    free(0);
    CHECK_EQ(malloc_usable_size(0), 0);
}

/* No compiler may know the sizes: it would fold the calls. */
static volatile size_t huge = SIZE_MAX;

TEST(what_cannot_be_had_is_enomem)
{
    static const size_t off[] = {0, 1, 15, 16, 4096, 70000, 1 << 20, SIZE_MAX / 2 + 1};
    for (unsigned i = 0; i < sizeof off / sizeof *off; i++) {
        errno = 0;
        CHECK(malloc(huge - off[i]) == 0);
        CHECK_EQ(errno, ENOMEM);
    }
    errno = 0;
    CHECK(calloc(huge / 2, 3) == 0);
    CHECK_EQ(errno, ENOMEM);
    char *p = malloc(100);
    strcpy(p, "still here");
    errno = 0;
    CHECK(realloc(p, huge - 100) == 0);
    CHECK_EQ(errno, ENOMEM);
    errno = 0;
    CHECK(reallocarray(p, huge / 4, 5) == 0);
    CHECK_EQ(errno, ENOMEM);
    CHECK_STR(p, "still here");
    free(p);
    p = malloc(3000000);
    strcpy(p, "large");
    CHECK(realloc(p, huge / 2 - 10) == 0);
    CHECK_STR(p, "large");
    free(p);
    CHECK_EQ(posix_memalign((void **)&p, 64, huge - 63), ENOMEM);
    CHECK(aligned_alloc(4096, huge - 4095) == 0);
}

TEST(alignments_up_to_8_mib_and_wrong_ones)
{
    void *p[30];
    int n = 0;
    for (size_t align = sizeof(void *); align <= 8 << 20; align *= 2) {
        int error = posix_memalign(&p[n], align, align / 2 + 100);
        CHECK_EQ(error, 0);
        CHECK_EQ((uintptr_t)p[n] & (align - 1), 0);
        memset(p[n], 1, align / 2 + 100);
        p[n] = realloc(p[n], align + 200);
        CHECK(p[n] && ((char *)p[n])[align / 2 + 99] == 1);
        n++;
    }
    while (n)
        free(p[--n]);
    CHECK_EQ(posix_memalign(&p[0], 24, 8), EINVAL);
    CHECK_EQ(posix_memalign(&p[0], 4, 8), EINVAL);
    errno = 0;
    CHECK(memalign(3, 8) == 0);
    CHECK_EQ(errno, EINVAL);
}

/* Pages of our own that are in memory: the second number of /proc/self/statm. */
static long resident(void)
{
    char text[128];
    int fd = open("/proc/self/statm", O_RDONLY);
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0)
        return -1;
    text[n] = 0;
    char *second = strchr(text, ' ');
    return second ? strtol(second, 0, 10) : -1;
}

static long grow_and_free(size_t each, size_t total)
{
    static void *p[200000];
    size_t n = total / each;
    long before = resident();
    for (size_t i = 0; i < n; i++) {
        p[i] = malloc(each);
        memset(p[i], 1, each);
    }
    long grown = resident();
    for (size_t i = 0; i < n; i++)
        free(p[i]);
    CHECK(grown - before > 4000);
    return resident() - before;
}

TEST(freed_memory_goes_back_to_the_kernel)
{
    static const size_t sizes[] = {160, 2000, 50000, 200000, 1000000};
    if (resident() <= 0)
        SKIP("no /proc/self/statm");
    grow_and_free(160, 24 << 20); /* the table above is paid for */
    for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++)
        CHECK(grow_and_free(sizes[i], 24 << 20) < 700);
}

TEST(a_large_object_grows_without_copying_its_pages)
{
    size_t n = 1 << 20;
    char *p = malloc(n);
    memset(p, 3, n);
    for (; n < 64 << 20; n *= 2)
        p = realloc(p, n * 2);
    CHECK(p && p[0] == 3 && p[(1 << 20) - 1] == 3 && p[1 << 20] == 0);
    p = realloc(p, 400000);
    CHECK(p[399999] == 3);
    p = realloc(p, 1000);
    CHECK(p[999] == 3);
    free(p);
}

int main(void)
{
    RUN(objects_keep_their_bytes_and_alignment_through_thirty_thousand_steps);
    RUN(objects_do_not_overlap_within_their_usable_size);
    RUN(malloc_0_is_a_pointer_of_its_own);
    RUN(what_cannot_be_had_is_enomem);
    RUN(alignments_up_to_8_mib_and_wrong_ones);
    RUN(freed_memory_goes_back_to_the_kernel);
    RUN(a_large_object_grows_without_copying_its_pages);
    return tap_done();
}
