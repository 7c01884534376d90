/* Segments of 1 MiB and the spans of units in them; below them, aligned mappings. The design is in heap.h. */
#include <sys/mman.h>

#include "malloc/heap.h"
#include "sys_memory.h"

/* The lowest address mapped so far: kernels fill from the top down, so the place below it is free and, once it is
 * aligned, stays so, and most mappings take one system call. */
static uintptr_t lowest;

static char *map(uintptr_t at, size_t len)
{
    long got = sys_mmap((void *)at, len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return got < 0 && got > -4096 ? 0 : (char *)got;
}

/* The address to ask for, 0 if none is known. */
static uintptr_t claim_below(size_t len)
{
    uintptr_t old = __atomic_load_n(&lowest, __ATOMIC_RELAXED);
    uintptr_t next;
    do {
        if (old < 2 * len)
            return 0;
        next = (old - len) & -(uintptr_t)R3_SEGMENT;
    } while (!__atomic_compare_exchange_n(&lowest, &old, next, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return next;
}

char *__r3_map_aligned(size_t len, size_t align, size_t offset, int keep_slack)
{
    uintptr_t hint = align == R3_SEGMENT ? claim_below(len) : 0;
    char *raw;
    if (hint) {
        raw = map(hint, len);
        if (!raw || !((uintptr_t)raw & (R3_SEGMENT - 1)))
            return raw;
        sys_munmap(raw, len);
    }
    /* Less a page, the smallest there is: enough for any start, and of two megabytes no huge page is made. */
    size_t mapped = len + align - 4096;
    raw = map(0, mapped);
    if (!raw)
        return 0;
    char *base = raw + (-((uintptr_t)raw + offset) & (align - 1));
    __atomic_store_n(&lowest, (uintptr_t)raw, __ATOMIC_RELAXED);
    if (keep_slack)
        return base;
    if (base != raw)
        sys_munmap(raw, (size_t)(base - raw));
    if (base + len != raw + mapped)
        sys_munmap(base + len, (size_t)(raw + mapped - base) - len);
    return base;
}

void __r3_unmap(char *base, size_t len)
{
    uintptr_t at = (uintptr_t)base; /* a block that comes and goes takes the same place again */
    __atomic_compare_exchange_n(&lowest, &at, at + len, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    sys_munmap(base, len);
}

static void link_segment(struct __r3_heap *heap, struct __r3_segment *segment)
{
    segment->prev = 0;
    segment->next = heap->segments;
    if (heap->segments)
        heap->segments->prev = segment;
    heap->segments = segment;
}

static void unlink_segment(struct __r3_heap *heap, struct __r3_segment *segment)
{
    if (segment->prev)
        segment->prev->next = segment->next;
    else
        heap->segments = segment->next;
    if (segment->next)
        segment->next->prev = segment->prev;
}

/* A heap's first segment stays for good: the heap is in it, behind the descriptors. The slack of the process's first
 * mapping stays too: two system calls less for a program that allocates once. */
static struct __r3_segment *segment_new(struct __r3_heap *heap)
{
    int first = !__atomic_load_n(&lowest, __ATOMIC_RELAXED);
    struct __r3_segment *segment = (void *)__r3_map_aligned(R3_SEGMENT, R3_SEGMENT, 0, !heap && first);
    if (!segment)
        return 0;
    if (!heap)
        heap = (void *)(segment + 1);
    segment->magic = R3_MAGIC ^ (uintptr_t)segment;
    segment->heap = heap;
    link_segment(heap, segment);
    return segment;
}

struct __r3_heap *__r3_heap_new(void)
{
    struct __r3_segment *segment = segment_new(0);
    return segment ? segment->heap : 0;
}

/* The first of `units` free units in a row, as a bit; 0 if there is none. */
static uint64_t find_run(const struct __r3_segment *segment, unsigned units, int whole)
{
    uint64_t free = ~segment->used, run = free;
    while (--units)
        run = free & run >> 1;
    if (whole)
        run &= ~(uint64_t)1;
    return run & -run;
}

/* A span of `units`, which start on a unit if `whole`: unit 0 begins with the header. The descriptor's start, bump
 * and end are set, used and free are empty. */
struct __r3_slab *__r3_span_take(struct __r3_heap *heap, unsigned units, int whole)
{
    struct __r3_segment *segment = heap->segments;
    uint64_t bit = 0;
    /* The limit is for heaps with thousands of segments that all have a small hole. */
    for (int tries = 64; segment && tries; segment = segment->next, tries--)
        if ((bit = find_run(segment, units, whole)))
            break;
    if (!bit) {
        segment = segment_new(heap);
        if (!segment)
            return 0;
        bit = find_run(segment, units, whole);
    }
    if (heap->spare == segment)
        heap->spare = 0;

    uint64_t mask = ((uint64_t)1 << units) * bit - bit;
    unsigned unit = (unsigned)__builtin_ctzll(bit);
    struct __r3_slab *slab = &segment->slab[unit];
#pragma clang loop vectorize(disable)
    for (unsigned i = 0; i < units; i++)
        slab[i].back = (uint8_t)i;
    slab->zero = !(segment->dirty & mask);
    slab->units = (uint8_t)units;
    slab->start = slab->bump = unit ? unit * R3_UNIT : R3_HEADER;
    slab->end = (unit + units) * R3_UNIT;
    slab->used = 0;
    slab->free = 0;
    segment->dirty |= mask;
    segment->used |= mask;
    if (!~segment->used)
        unlink_segment(heap, segment);
    return slab;
}

static void segment_unmap(struct __r3_heap *heap, struct __r3_segment *segment)
{
    unlink_segment(heap, segment);
    if (heap->purge == segment)
        heap->purge = 0;
    __r3_unmap((char *)segment, R3_SEGMENT);
}

/* Gives back the pages of the span that was freed last, unless some of it is in use again: whoever allocates and
 * frees a large buffer in turn does not pay for its pages each time. */
static void purge(struct __r3_heap *heap)
{
    struct __r3_segment *segment = heap->purge;
    uint64_t units = heap->purge_units;
    if (!segment || segment->used & units)
        return;
    uintptr_t from = (uintptr_t)segment + (uintptr_t)__builtin_ctzll(units) * R3_UNIT;
    uintptr_t to = (uintptr_t)segment + (64 - (uintptr_t)__builtin_clzll(units)) * R3_UNIT;
    from = (from + R3_LARGE_UNIT - 1) & -(uintptr_t)R3_LARGE_UNIT;
    to &= -(uintptr_t)R3_LARGE_UNIT;
    sys_madvise((void *)from, to - from, SYS_FORGET_PAGES);
}

void __r3_span_give(struct __r3_heap *heap, struct __r3_slab *slab)
{
    struct __r3_segment *segment = __r3_segment_of(slab);
    uint64_t units = (((uint64_t)1 << slab->units) - 1) << (slab - segment->slab);
    if (slab->units >= R3_PURGE / R3_UNIT) { /* the one before first: if it lies within this one, it stays */
        purge(heap);
        heap->purge = segment;
        heap->purge_units = units;
    }
    if (!~segment->used)
        link_segment(heap, segment);
    segment->used &= ~units;
    slab->bump = 0; /* a pointer into it is no longer valid */
    if (!segment->used && (char *)heap != (char *)(segment + 1)) {
        if (heap->spare) {
            segment_unmap(heap, segment);
            return;
        }
        heap->spare = segment;
    }
}

void __r3_heap_trim(struct __r3_heap *heap)
{
    if (heap->spare)
        segment_unmap(heap, heap->spare);
    heap->spare = 0;
    purge(heap);
    heap->purge = 0;
    if (heap->kept)
        __r3_unmap((char *)heap->kept, heap->kept->len);
    heap->kept = 0;
}
