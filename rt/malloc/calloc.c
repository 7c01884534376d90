/* calloc: fresh pages are zero already, so what never held an object is not touched. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "malloc/heap.h"

void *__r3_calloc(size_t count, size_t size)
{
    size_t n;
    if (__builtin_mul_overflow(count, size, &n)) {
        __r3_ret(-ENOMEM);
        return 0;
    }
    void *object = __r3_malloc(n);
    if (!object)
        return 0;
    struct __r3_segment *segment = __r3_segment_of(object);
    int fresh = 0;
    if (!segment->heap)
        fresh = !segment->dirty;
    else if (n > R3_SMALL_MAX)
        fresh = __r3_slab_of(segment, object)->zero;
    return fresh ? object : memset(object, 0, n);
}

__r3_weak_alias(__r3_calloc) void *calloc(size_t count, size_t size);
