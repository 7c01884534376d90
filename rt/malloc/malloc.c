/* malloc and free: the thread's own heap, and the way to another thread's. The design is in heap.h.
 *
 * The public names are weak, so that a program's own malloc replaces them and nothing else. */
#include "malloc/heap.h"

#include <errno.h>

#include "thread/lock.h"
#include "thread/thread.h"

/* Of a program without threads, which may have no thread block either. pthread_create hands it to the main thread's
 * block before the first thread is made. */
void *__r3_heap_main;
static struct __r3_heap *all_heaps;

static inline void **heap_slot(void)
{
    return __r3_threaded ? &__r3_self()->heap : &__r3_heap_main;
}

/* 16 bytes apart up to 128, from there four sizes for each doubling. */
static inline unsigned bin_of(size_t n)
{
    if (n <= 128)
        return (unsigned)((n + !n + 15) / 16 - 1);
    unsigned log = (unsigned)__LONG_WIDTH__ - 1 - (unsigned)__builtin_clzl(n - 1);
    return 8 + (log - 7) * 4 + ((n - 1) >> (log - 2) & 3);
}

static inline uint32_t bin_size(unsigned bin)
{
    if (bin < 8)
        return (bin + 1) * 16;
    return (5 + (bin & 3)) << (bin / 4 + 3);
}

/* A freed object, or one never used; NULL: the slab is full. */
static inline struct __r3_free *take(struct __r3_slab *slab)
{
    struct __r3_free *object = slab->free;
    if (object)
        slab->free = object->next;
    else if (slab->bump < slab->end) {
        object = (void *)((char *)__r3_segment_of(slab) + slab->bump);
        slab->bump += slab->size;
    } else
        return 0;
    object->mark = 0;
    slab->used++;
    return object;
}

static void link_slab(struct __r3_heap *heap, struct __r3_slab *slab)
{
    struct __r3_slab *head = heap->bin[slab->bin];
    slab->full = 0;
    slab->prev = 0;
    slab->next = head;
    if (head)
        head->prev = slab;
    heap->bin[slab->bin] = slab;
}

static void unlink_slab(struct __r3_heap *heap, struct __r3_slab *slab)
{
    if (slab->prev)
        slab->prev->next = slab->next;
    else
        heap->bin[slab->bin] = slab->next;
    if (slab->next)
        slab->next->prev = slab->prev;
}

/* By the heap's owner, or with the heap BUSY. */
static void free_local(struct __r3_heap *heap, struct __r3_slab *slab, struct __r3_free *object)
{
    slab->used--;
    if (slab->bin == R3_BINS) {
        __r3_span_give(heap, slab);
        return;
    }
    object->next = slab->free;
    slab->free = object;
    if (slab->full)
        link_slab(heap, slab);
    else if (!slab->used && (slab->prev || slab->next)) { /* the bin's only slab stays: it will be wanted again */
        unlink_slab(heap, slab);
        __r3_span_give(heap, slab);
    }
}

static int drain(struct __r3_heap *heap)
{
    struct __r3_free *object = 0;
    if (__atomic_load_n(&heap->remote, __ATOMIC_RELAXED))
        object = __atomic_exchange_n(&heap->remote, object, __ATOMIC_ACQUIRE);
    int any = object != 0;
    while (object) {
        struct __r3_free *next = object->next;
        free_local(heap, __r3_slab_of(__r3_segment_of(object), object), object);
        object = next;
    }
    return any;
}

static int claim_dead(struct __r3_heap *heap, int state)
{
    int dead = R3_HEAP_DEAD;
    return __atomic_load_n(&heap->state, __ATOMIC_RELAXED) == dead &&
           __atomic_compare_exchange_n(&heap->state, &dead, state, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

static void free_remote(struct __r3_heap *heap, struct __r3_free *object)
{
    object->next = __atomic_load_n(&heap->remote, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&heap->remote, &object->next, object, 1, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        ;
    if (claim_dead(heap, R3_HEAP_BUSY)) {
        drain(heap);
        __atomic_store_n(&heap->state, R3_HEAP_DEAD, __ATOMIC_RELEASE);
    }
}

/* The calling thread's first allocation: a dead thread's heap, or a new one. */
static struct __r3_heap *heap_adopt(void)
{
    struct __r3_heap *heap = __atomic_load_n(&all_heaps, __ATOMIC_ACQUIRE);
    while (heap && !claim_dead(heap, R3_HEAP_LIVE))
        heap = heap->next;
    if (!heap) {
        heap = __r3_heap_new();
        if (!heap)
            return 0;
        heap->next = __atomic_load_n(&all_heaps, __ATOMIC_RELAXED);
        while (!__atomic_compare_exchange_n(&all_heaps, &heap->next, heap, 1, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
            ;
    }
    *heap_slot() = heap;
    return heap;
}

/* The end of a thread, its last act that may free anything. */
void __r3_heap_abandon(struct __r3_thread *thread)
{
    struct __r3_heap *heap = thread->heap;
    if (!heap)
        return;
    thread->heap = 0;
    drain(heap);
    __r3_heap_trim(heap);
    __atomic_store_n(&heap->state, R3_HEAP_DEAD, __ATOMIC_RELEASE);
}

/* Small slabs hold 16 KiB or at least 8 objects. */
static struct __r3_slab *slab_new(struct __r3_heap *heap, unsigned bin)
{
    uint32_t size = bin_size(bin);
    struct __r3_slab *slab = __r3_span_take(heap, size <= R3_UNIT / 8 ? 1 : 4, size > R3_UNIT0_OBJECT);
    if (!slab)
        return 0;
    slab->end -= (slab->end - slab->start) % size;
    slab->size = size;
    slab->reciprocal = UINT32_MAX / size + 1;
    slab->bin = (uint8_t)bin;
    link_slab(heap, slab);
    return slab;
}

static void *alloc_small(struct __r3_heap *heap, unsigned bin)
{
    for (;;) {
        struct __r3_slab *slab = heap->bin[bin];
        if (!slab) {
            if (drain(heap) && heap->bin[bin])
                continue;
            slab = slab_new(heap, bin);
            if (!slab)
                return 0;
        }
        struct __r3_free *object = take(slab);
        if (object)
            return object;
        unlink_slab(heap, slab);
        slab->full = 1;
    }
}

static void *alloc_span(struct __r3_heap *heap, size_t n)
{
    unsigned units = (unsigned)((n + R3_UNIT - 1) / R3_UNIT);
    drain(heap);
    struct __r3_slab *slab = __r3_span_take(heap, units, 1);
    if (!slab)
        return 0;
    slab->size = slab->end - slab->start;
    slab->reciprocal = 1; /* only an offset of 0 is a multiple */
    slab->bin = R3_BINS;
    slab->bump = slab->end;
    slab->used = 1;
    struct __r3_free *object = (void *)((char *)__r3_segment_of(slab) + slab->start);
    if (!slab->zero)
        object->mark = 0;
    return object;
}

static __attribute__((__noinline__)) void *alloc_slow(size_t n)
{
    struct __r3_heap *heap = *heap_slot();
    void *object = 0;
    if (n > R3_SPAN_MAX)
        object = __r3_large_take(heap, n);
    else if (heap || (heap = heap_adopt()))
        object = n <= R3_SMALL_MAX ? alloc_small(heap, bin_of(n)) : alloc_span(heap, n);
    if (!object)
        __r3_ret(-ENOMEM);
    return object;
}

void *__r3_malloc(size_t n)
{
    struct __r3_heap *heap = *heap_slot();
    if (heap && n <= R3_SMALL_MAX) {
        struct __r3_slab *slab = heap->bin[bin_of(n)];
        struct __r3_free *object = slab ? take(slab) : 0;
        if (object)
            return object;
    }
    return alloc_slow(n);
}

/* The slab of a live object (NULL: a large one); anything else ends the process. The first look at a wild pointer's
 * megabyte may fault: that ends it too. */
static struct __r3_slab *check(const void *object, const char *caller)
{
    struct __r3_segment *segment = __r3_segment_of(object);
    if (segment->magic != (R3_MAGIC ^ (uintptr_t)segment))
        __r3_malloc_die(caller, "not a pointer from malloc");
    if (!segment->heap)
        return 0;
    struct __r3_slab *slab = __r3_slab_of(segment, object);
    uint32_t at = (uint32_t)((const char *)object - (char *)segment);
    uint32_t from = at - slab->start;
    if (at >= slab->bump || (uint32_t)(from * slab->reciprocal) >= slab->reciprocal)
        __r3_malloc_die(caller, "not a pointer from malloc, or freed before");
    if (!slab->used || ((const struct __r3_free *)object)->mark == (R3_FREE_MARK ^ (uintptr_t)object))
        __r3_malloc_die(caller, "freed before");
    return slab;
}

size_t __r3_object_size(const void *object, const char *caller)
{
    struct __r3_slab *slab = check(object, caller);
    if (slab)
        return slab->size;
    struct __r3_segment *segment = __r3_segment_of(object);
    return segment->len - (size_t)((const char *)object - (char *)segment);
}

void __r3_free_object(void *pointer)
{
    struct __r3_free *object = pointer;
    if (!object)
        return;
    struct __r3_slab *slab = check(object, "free");
    struct __r3_segment *segment = __r3_segment_of(object);
    if (!slab) {
        __r3_large_free(*heap_slot(), segment);
        return;
    }
    object->mark = R3_FREE_MARK ^ (uintptr_t)object;
    if (segment->heap == *heap_slot())
        free_local(segment->heap, slab, object);
    else
        free_remote(segment->heap, object);
}

__r3_weak_alias(__r3_malloc) void *malloc(size_t n);
__r3_weak_alias(__r3_free_object) void free(void *object);
