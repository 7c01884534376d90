/* qsort, qsort_r and bsearch: order on every kind of input that breaks a quicksort, elements kept whole, and a bound on
 * the comparisons. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

enum { MAX = 20000 };

static unsigned numbers[MAX];
static long compared;

static int compare_unsigned(const void *a, const void *b)
{
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
    compared++;
    return (x > y) - (x < y);
}

static unsigned next(void)
{
    static uint64_t state = 42;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33);
}

enum shape { RANDOM, ASCENDING, DESCENDING, EQUAL, TWO_VALUES, ORGAN_PIPE, SAW, NEARLY_SORTED, SHAPES };

static unsigned value(enum shape shape, unsigned i, unsigned n)
{
    switch (shape) {
    case ASCENDING: return i;
    case DESCENDING: return n - i;
    case EQUAL: return 7;
    case TWO_VALUES: return next() & 1;
    case ORGAN_PIPE: return i < n / 2 ? i : n - i;
    case SAW: return i % 17;
    case NEARLY_SORTED: return i % 50 ? i : next() % n;
    default: return next();
    }
}

static int sorts(enum shape shape, unsigned n)
{
    uint64_t sum = 0, after = 0;
    for (unsigned i = 0; i < n; i++) {
        numbers[i] = value(shape, i, n);
        sum += numbers[i] * (uint64_t)numbers[i];
    }
    compared = 0;
    qsort(numbers, n, sizeof *numbers, compare_unsigned);
    for (unsigned i = 0; i < n; i++) {
        if (i && numbers[i - 1] > numbers[i])
            return 0;
        after += numbers[i] * (uint64_t)numbers[i];
    }
    return sum == after;
}

TEST(every_shape_comes_out_in_order)
{
    for (int shape = 0; shape < SHAPES; shape++) {
        for (unsigned n = 0; n < 300; n++)
            CHECK(sorts(shape, n));
        CHECK(sorts(shape, MAX));
        CHECK(compared < 45L * MAX); /* 3 n log2 n */
    }
}

/* McIlroy 1999, "A killer adversary for quicksort": decides the values while they are asked for, so that each pivot
 * turns out to be the worst. */
static unsigned *adversary_value;
static unsigned solid, gas, candidate;

static int compare_adversary(const void *a, const void *b)
{
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
    compared++;
    if (adversary_value[x] == gas && adversary_value[y] == gas)
        adversary_value[x == candidate ? x : y] = solid++;
    if (adversary_value[x] == gas)
        candidate = x;
    else if (adversary_value[y] == gas)
        candidate = y;
    return (adversary_value[x] > adversary_value[y]) - (adversary_value[x] < adversary_value[y]);
}

TEST(the_worst_case_is_not_quadratic)
{
    static unsigned values[MAX];
    adversary_value = values;
    gas = MAX;
    solid = candidate = 0;
    for (unsigned i = 0; i < MAX; i++) {
        numbers[i] = i;
        values[i] = gas;
    }
    compared = 0;
    qsort(numbers, MAX, sizeof *numbers, compare_adversary);
    CHECK(compared < 90L * MAX); /* quadratic would be 100 million */
}

static int compare_first_byte(const void *a, const void *b, void *argument)
{
    ++*(int *)argument;
    return *(const unsigned char *)a - *(const unsigned char *)b;
}

TEST(elements_of_any_size_stay_whole)
{
    static unsigned char area[200 * 150];
    for (size_t size = 1; size < 150; size++) {
        int calls = 0;
        for (size_t i = 0; i < 200; i++)
            memset(area + i * size, (int)(next() & 0xff), size);
        qsort_r(area, 200, size, compare_first_byte, &calls);
        CHECK(calls > 199);
        for (size_t i = 0; i < 200 * size; i++)
            if (!CHECK(area[i] == area[i / size * size] && (i < size || area[i] >= area[i - size])))
                return;
    }
}

static int compare_nonsense(const void *a, const void *b)
{
    (void)a, (void)b;
    compared++;
    return (int)(next() % 3) - 1;
}

TEST(a_comparison_that_lies_does_no_harm)
{
    for (unsigned n = 0; n < 1000; n++) {
        for (unsigned i = 0; i < n; i++)
            numbers[i] = i;
        numbers[n] = 12345678;
        qsort(numbers, n, sizeof *numbers, compare_nonsense);
        uint64_t sum = 0;
        for (unsigned i = 0; i < n; i++)
            sum += numbers[i];
        CHECK(sum == (uint64_t)n * (n - !!n) / 2 && numbers[n] == 12345678);
    }
}

TEST(bsearch_finds_what_is_there)
{
    for (unsigned n = 0; n < 200; n++) {
        for (unsigned i = 0; i < n; i++)
            numbers[i] = 2 * i + 1;
        for (unsigned key = 0; key <= 2 * n + 1; key++) {
            unsigned *found = bsearch(&key, numbers, n, sizeof *numbers, compare_unsigned);
            if (key & 1 && key < 2 * n)
                CHECK(found == &numbers[key / 2]);
            else
                CHECK(found == NULL);
        }
    }
}

int main(void)
{
    RUN(every_shape_comes_out_in_order);
    RUN(the_worst_case_is_not_quadratic);
    RUN(elements_of_any_size_stay_whole);
    RUN(a_comparison_that_lies_does_no_harm);
    RUN(bsearch_finds_what_is_there);
    return tap_done();
}
