/* Aligned objects. Up to a unit (16 KiB) the sizes' own alignment does it: a size that is a multiple of the alignment
 * falls into a bin whose size is one too, and slabs start on units. Above, the object has a mapping of its own. */
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>

#include "malloc/heap.h"

static void *aligned(size_t align, size_t n)
{
    if (n > PTRDIFF_MAX - align)
        return 0;
    n = (n + align - 1) & -align;
    if (n < align)
        n = align;
    if (align <= R3_UNIT && n <= R3_SPAN_MAX)
        return __r3_malloc(n);
    if (align <= R3_SEGMENT)
        return __r3_large_alloc(n, R3_SEGMENT, align < R3_LARGE_HEADER ? R3_LARGE_HEADER : align);
    return __r3_large_alloc(n, align, R3_SEGMENT);
}

int posix_memalign(void **to, size_t align, size_t n)
{
    if (align < sizeof(void *) || align & (align - 1))
        return EINVAL;
    void *object = aligned(align, n);
    if (!object)
        return ENOMEM;
    *to = object;
    return 0;
}

void *aligned_alloc(size_t align, size_t n)
{
    int error = EINVAL;
    if (align && !(align & (align - 1))) {
        void *object = aligned(align, n);
        if (object)
            return object;
        error = ENOMEM;
    }
    __r3_ret(-error);
    return 0;
}

void *memalign(size_t align, size_t n) __r3_alias(aligned_alloc);
