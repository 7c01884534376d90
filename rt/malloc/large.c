/* Objects with a mapping of their own: above 256 KiB, or aligned to more than a unit. The design is in heap.h. */
#include <sys/mman.h>

#include "malloc/heap.h"
#include "sys_memory.h"

_Static_assert(R3_KEEP <= 4 * R3_SPAN_MAX, "a kept mapping is not much too large for any large object");

/* The length of a mapping for n bytes at `offset`, 0 if there is none: pointers into it must have a difference. */
static size_t mapping_len(size_t n, size_t offset)
{
    if (n > PTRDIFF_MAX - R3_SEGMENT - R3_LARGE_UNIT)
        return 0;
    return (n + offset + R3_LARGE_UNIT - 1) & -(size_t)R3_LARGE_UNIT;
}

static void *set_header(char *base, size_t len, size_t offset)
{
    struct __r3_segment *segment = (void *)base;
    segment->magic = R3_MAGIC ^ (uintptr_t)segment;
    segment->len = len;
    return base + offset;
}

void *__r3_large_alloc(size_t n, size_t align, size_t offset)
{
    size_t len = mapping_len(n, offset);
    char *base = len && align < PTRDIFF_MAX - len ? __r3_map_aligned(len, align, offset & R3_SEGMENT, 0) : 0;
    return base ? set_header(base, len, offset) : 0;
}

/* The kept one grows without losing its pages. It is at most four times as large as what is asked for. */
void *__r3_large_take(struct __r3_heap *heap, size_t n)
{
    struct __r3_segment *kept = heap ? heap->kept : 0;
    if (!kept)
        return __r3_large_alloc(n, R3_SEGMENT, R3_LARGE_HEADER);
    heap->kept = 0;
    kept->dirty = 1;
    char *object = (char *)kept + R3_LARGE_HEADER;
    if (kept->len - R3_LARGE_HEADER >= n)
        return set_header((char *)kept, kept->len, R3_LARGE_HEADER);
    object = __r3_large_resize(kept, object, n);
    if (!object) {
        __r3_unmap((char *)kept, kept->len);
        object = __r3_large_alloc(n, R3_SEGMENT, R3_LARGE_HEADER);
    }
    return object;
}

void __r3_large_free(struct __r3_heap *heap, struct __r3_segment *segment)
{
    segment->magic = 0;
    if (heap && segment->len <= R3_KEEP) {
        struct __r3_segment *before = heap->kept;
        if (!before || before->len < segment->len) {
            heap->kept = segment;
            segment = before;
        }
    }
    if (segment)
        __r3_unmap((char *)segment, segment->len);
}

/* In place, or the pages moved to a place where they can grow; NULL: no memory, and the object is as it was. */
void *__r3_large_resize(struct __r3_segment *segment, void *object, size_t n)
{
    size_t offset = (size_t)((char *)object - (char *)segment);
    size_t len = mapping_len(n, offset);
    if (!len)
        return 0;
    if (len != segment->len && sys_resize(segment, segment->len, len) < 0) {
        char *base = __r3_map_aligned(len, R3_SEGMENT, 0, 0);
        if (!base)
            return 0;
        if (sys_move(segment, segment->len, len, base) < 0) {
            __r3_unmap(base, len);
            return 0;
        }
        segment = (void *)base;
    }
    return set_header((char *)segment, len, offset);
}
