/* What a call of the mem* and str* functions costs, in ns, by size: one line `function size ns`, the best of several
 * runs. Compiles against any libc; string.sh puts the libcs side by side.
 *
 * The addresses go through 16 misalignments, as a program's do. Each search finds its byte at the end of the size,
 * each comparison its first difference there; memmove_up and memmove_down overlap by all but 24 bytes.
 * Arguments narrow it: string [function [size]]. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* APART keeps the low 12 address bits of the two areas different, or each load would seem to hit a store before it. */
enum { LARGEST = 1 << 20, SLACK = 4096, APART = 1984, RUNS = 7 };

static unsigned char a_area[LARGEST + SLACK] __attribute__((__aligned__(4096)));
static unsigned char b_area[LARGEST + SLACK] __attribute__((__aligned__(4096)));
static volatile size_t sink;

/* Called through volatile pointers, so that no compiler works on what it knows of them. */
static void *(*volatile p_memcpy)(void *, const void *, size_t) = (void *(*)(void *, const void *, size_t))memcpy;
static void *(*volatile p_memmove)(void *, const void *, size_t) = memmove;
static void *(*volatile p_memset)(void *, int, size_t) = memset;
static int (*volatile p_memcmp)(const void *, const void *, size_t) = memcmp;
static void *(*volatile p_memchr)(const void *, int, size_t) = (void *(*)(const void *, int, size_t))memchr;
static size_t (*volatile p_strlen)(const char *) = strlen;
static char *(*volatile p_strchr)(const char *, int) = (char *(*)(const char *, int))strchr;
static char *(*volatile p_strrchr)(const char *, int) = (char *(*)(const char *, int))strrchr;
static int (*volatile p_strcmp)(const char *, const char *) = strcmp;
static int (*volatile p_strncmp)(const char *, const char *, size_t) = strncmp;
static char *(*volatile p_strcpy)(char *, const char *) = (char *(*)(char *, const char *))strcpy;
static char *(*volatile p_strstr)(const char *, const char *) = (char *(*)(const char *, const char *))strstr;

static const unsigned char a_shift[16] = {0, 1, 8, 3, 0, 5, 12, 7, 0, 9, 4, 11, 0, 13, 2, 15};
static const unsigned char b_shift[16] = {0, 8, 1, 3, 4, 0, 7, 12, 0, 2, 9, 0, 5, 13, 15, 6};

#define BENCH(name, expression) \
    static void run_##name(size_t n, long rounds) \
    { \
        for (long i = 0; i < rounds; i++) { \
            unsigned char *a = a_area + a_shift[i % 16], *b = b_area + APART + b_shift[i % 16]; \
            (void)a, (void)b, (void)n; \
            sink = (size_t)(expression); \
        } \
    }
BENCH(memcpy, p_memcpy(a, b, n))
BENCH(memmove, p_memmove(a, b, n))
BENCH(memmove_up, p_memmove(a, a + 24, n))
BENCH(memmove_down, p_memmove(a + 24, a, n))
BENCH(memset, p_memset(a, 'x', n))
BENCH(memcmp, p_memcmp(a, b, n))
BENCH(memchr, p_memchr(a, 'z', n))
BENCH(strlen, p_strlen((char *)a))
BENCH(strchr, p_strchr((char *)a, 'z'))
BENCH(strrchr, p_strrchr((char *)a, 'y'))
BENCH(strcmp, p_strcmp((char *)a, (char *)b))
BENCH(strncmp, p_strncmp((char *)a, (char *)b, n))
BENCH(strcpy, p_strcpy((char *)b, (char *)a))
BENCH(strstr, p_strstr((char *)a, "xyz"))

enum last { NOTHING = 0, LAST_Z = 1, LAST_0 = 2, LAST_XYZ = 4 };

static const struct bench {
    const char *name;
    void (*run)(size_t n, long rounds);
    enum last last; /* what ends the area, at the place the size says */
} benches[] = {
    {"memcpy", run_memcpy, NOTHING},   {"memmove", run_memmove, NOTHING}, {"memmove_up", run_memmove_up, NOTHING},
    {"memmove_down", run_memmove_down, NOTHING}, {"memset", run_memset, NOTHING}, {"memcmp", run_memcmp, NOTHING},
    {"memchr", run_memchr, LAST_Z},    {"strlen", run_strlen, LAST_0},    {"strchr", run_strchr, LAST_Z},
    {"strrchr", run_strrchr, LAST_0},  {"strcmp", run_strcmp, LAST_0},    {"strncmp", run_strncmp, NOTHING},
    {"strcpy", run_strcpy, LAST_0},    {"strstr", run_strstr, LAST_XYZ},
};
static const size_t sizes[] = {1, 4, 8, 16, 24, 31, 48, 64, 72, 80, 100, 128, 160, 200, 256, 300, 400, 512, 700, 1024, 2048, 4096, 16384, 65536, LARGEST};

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* All x; the end lies `n` bytes behind the largest misalignment, so each size is met with up to 15 bytes more. */
static void prepare(size_t n, enum last last)
{
    unsigned char *areas[] = {a_area, b_area + APART};
    for (int i = 0; i < 2; i++) {
        for (size_t j = 0; j < LARGEST + SLACK - APART; j++)
            areas[i][j] = 'x';
        unsigned char *end = areas[i] + n + (last == LAST_0 ? 16 : 15);
        if (last == LAST_Z)
            end[0] = 'z';
        if (last == LAST_0)
            end[0] = 0;
        if (last == LAST_XYZ)
            end[1] = 'y', end[2] = 'z', end[3] = 0;
    }
}

static double measure(const struct bench *bench, size_t n)
{
    prepare(n, bench->last);
    long rounds = 16;
    double best = 1e30, took;
    for (;; rounds *= 2) {
        double start = now_ns();
        bench->run(n, rounds);
        took = now_ns() - start;
        if (took > 500000)
            break;
    }
    for (int i = 0; i < RUNS; i++) {
        double start = now_ns();
        bench->run(n, rounds);
        took = (now_ns() - start) / (double)rounds;
        best = took < best ? took : best;
    }
    return best;
}

int main(int argc, char **argv)
{
    for (size_t i = 0; i < sizeof benches / sizeof *benches; i++)
        for (size_t j = 0; j < sizeof sizes / sizeof *sizes; j++) {
            if (argc > 1 && strcmp(argv[1], benches[i].name) != 0)
                continue;
            if (argc > 2 && (size_t)atol(argv[2]) != sizes[j])
                continue;
            long hundredths = (long)(measure(&benches[i], sizes[j]) * 100 + 0.5);
            printf("%s %ld %ld.%02ld\n", benches[i].name, (long)sizes[j], hundredths / 100, hundredths % 100);
        }
    return 0;
}
