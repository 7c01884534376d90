/* realloc and reallocarray. realloc(p, 0) gives a live object of the smallest size, as musl's does and C23 forgot to. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "malloc/heap.h"

/* Stays in place while at least half of the room is used; large objects grow by moving pages, not bytes. */
void *__r3_realloc(void *object, size_t n)
{
    if (!object)
        return __r3_malloc(n);
    size_t size = __r3_object_size(object, "realloc");
    struct __r3_segment *segment = __r3_segment_of(object);
    if (!segment->heap && n > R3_SPAN_MAX) {
        void *resized = __r3_large_resize(segment, object, n);
        if (!resized)
            __r3_ret(-ENOMEM);
        return resized;
    }
    if (n <= size && (n >= size / 2 || size <= 128))
        return object;
    void *moved = __r3_malloc(n);
    if (!moved)
        return 0;
    memcpy(moved, object, n < size ? n : size);
    __r3_free_object(object);
    return moved;
}

__r3_weak_alias(__r3_realloc) void *realloc(void *object, size_t n);

void *reallocarray(void *object, size_t count, size_t size)
{
    size_t n;
    if (__builtin_mul_overflow(count, size, &n)) {
        __r3_ret(-ENOMEM);
        return 0;
    }
    return realloc(object, n);
}
