/* qsort by introsort (Musser 1997): quicksort about a median, insertion sort for the small rest, and heapsort once a
 * part has been halved twice as often as an even split would take, so the worst case is n log n comparisons, too. In
 * place, no memory but log n stack frames. Not stable. An inconsistent compare gives some order, never a wild access. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int compare_function(const void *, const void *, void *);

struct sort {
    size_t size;
    compare_function *compare;
    void *argument;
};

enum { INSERTION_MAX = 12, NINTHER_MIN = 128 };

static int is_less(const struct sort *sort, const char *a, const char *b)
{
    return sort->compare(a, b, sort->argument) < 0;
}

static void swap(const struct sort *sort, char *a, char *b)
{
    unsigned char piece[64];
    for (size_t left = sort->size; left;) {
        size_t n = left < sizeof piece ? left : sizeof piece;
        memcpy(piece, a, n);
        memcpy(a, b, n);
        memcpy(b, piece, n);
        a += n;
        b += n;
        left -= n;
    }
}

static void insertion_sort(const struct sort *sort, char *first, char *end)
{
    for (char *next = first + sort->size; next < end; next += sort->size)
        for (char *p = next; p > first && is_less(sort, p, p - sort->size); p -= sort->size)
            swap(sort, p, p - sort->size);
}

/* Lets the element at `root` sink to its place in the heap of `count` elements. */
static void sink(const struct sort *sort, char *first, size_t root, size_t count)
{
    size_t child;
    while ((child = 2 * root + 1) < count) {
        char *c = first + child * sort->size;
        if (child + 1 < count && is_less(sort, c, c + sort->size)) {
            child++;
            c += sort->size;
        }
        char *r = first + root * sort->size;
        if (!is_less(sort, r, c))
            return;
        swap(sort, r, c);
        root = child;
    }
}

static void heap_sort(const struct sort *sort, char *first, size_t count)
{
    for (size_t i = count / 2; i-- > 0;)
        sink(sort, first, i, count);
    while (count > 1) {
        count--;
        swap(sort, first, first + count * sort->size);
        sink(sort, first, 0, count);
    }
}

static char *median(const struct sort *sort, char *a, char *b, char *c)
{
    if (is_less(sort, a, b))
        return is_less(sort, b, c) ? b : is_less(sort, a, c) ? c : a;
    return is_less(sort, a, c) ? a : is_less(sort, b, c) ? c : b;
}

static char *choose_pivot(const struct sort *sort, char *first, size_t count)
{
    size_t size = sort->size;
    char *middle = first + count / 2 * size, *last = first + (count - 1) * size;
    if (count < NINTHER_MIN)
        return median(sort, first, middle, last);
    size_t step = count / 8 * size;
    return median(sort, median(sort, first, first + step, first + 2 * step),
                  median(sort, middle - step, middle, middle + step),
                  median(sort, last - 2 * step, last - step, last));
}

/* Splits about the pivot and gives its final place; equal elements go to both sides, which keeps the halves even. */
static char *partition(const struct sort *sort, char *first, size_t count)
{
    size_t size = sort->size;
    swap(sort, first, choose_pivot(sort, first, count));
    char *low = first, *high = first + count * size;
    for (;;) {
        do
            low += size;
        while (low < high && is_less(sort, low, first));
        do
            high -= size;
        while (high > first && is_less(sort, first, high));
        if (low >= high)
            break;
        swap(sort, low, high);
    }
    swap(sort, first, high);
    return high;
}

static void intro_sort(const struct sort *sort, char *first, size_t count, unsigned halvings)
{
    size_t size = sort->size;
    while (count > INSERTION_MAX) {
        if (!halvings--) {
            heap_sort(sort, first, count);
            return;
        }
        char *pivot = partition(sort, first, count);
        size_t below = (size_t)(pivot - first) / size, above = count - below - 1;
        /* The smaller part by recursion, the larger by the loop: the stack stays logarithmic. */
        if (below < above) {
            intro_sort(sort, first, below, halvings);
            first = pivot + size;
            count = above;
        } else {
            intro_sort(sort, pivot + size, above, halvings);
            count = below;
        }
    }
    insertion_sort(sort, first, first + count * size);
}

void qsort_r(void *base, size_t count, size_t size, compare_function *compare, void *argument)
{
    if (count < 2 || !size)
        return;
    const struct sort sort = {size, compare, argument};
    unsigned bits = 8 * sizeof(long) - (unsigned)__builtin_clzl(count);
    intro_sort(&sort, base, count, 2 * bits);
}

/* compare of qsort behind the argument of qsort_r's. */
struct two_arguments {
    int (*compare)(const void *, const void *);
};

static int call_with_two(const void *a, const void *b, void *argument)
{
    return ((struct two_arguments *)argument)->compare(a, b);
}

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    struct two_arguments two = {compare};
    qsort_r(base, count, size, call_with_two, &two);
}
