/* The allocator's insides. The contract is <stdlib.h>'s; this is how it is met.
 *
 * A heap belongs to one thread at a time, and only that thread changes it, without locks or atomics. What another
 * thread frees is pushed on the owner's `remote` list, the one word of a heap that is shared; the owner takes the
 * whole list when it next runs out of room. The heap of a thread that has ended is adopted by the next thread that
 * needs one, and until then whoever frees into it drains it. So no thread ever waits for another, and a child of
 * fork() finds nothing locked: the heaps of threads it does not have stay as they are.
 *
 * Memory comes in segments of 1 MiB, aligned to their size, so that an object's address leads to its segment. A
 * segment is 64 units of 16 KiB; a span of units is one slab: objects of one size (up to 8 KiB), or one object (up
 * to 256 KiB). What is larger has a mapping of its own, with a segment's first words before it.
 * A heap lives in its first segment: a program with one malloc dirties the header page and the object's.
 *
 * The price: a segment that holds one live object stays mapped (its other pages too, unless they were a freed span
 * of 128 KiB or more), and an object's memory never moves to another size while its slab has others alive. */
#ifndef R3_RT_MALLOC_HEAP_H
#define R3_RT_MALLOC_HEAP_H

#include <stddef.h>
#include <stdint.h>

#include "internal.h"

enum {
    R3_SEGMENT = 1 << 20,
    R3_UNIT = 1 << 14,
    R3_UNITS = R3_SEGMENT / R3_UNIT,
    R3_BINS = 32,
    R3_SMALL_MAX = 8192,     /* the largest object that shares a slab */
    R3_SPAN_MAX = 1 << 18,   /* the largest object in a segment */
    R3_HEADER = 4096,        /* of a segment, at the start of unit 0 */
    R3_UNIT0_OBJECT = 1024,  /* unit 0 is short: only slabs of objects up to this size */
    R3_LARGE_HEADER = 64,    /* before an object with a mapping of its own */
    R3_PURGE = 128 << 10,    /* freed spans from this size on give their pages back, one behind */
    R3_KEEP = 1 << 20,       /* the largest mapping kept for the next large object */
    R3_LARGE_UNIT = 1 << 16, /* mappings end on the largest page any kernel has, so nobody asks for the page size */
};

/* An object while it is free. `mark` says that it is: it depends on the address, so data copied from a free object
 * to a live one does not look like it, and it is wiped when the object is handed out. */
struct __r3_free {
    struct __r3_free *next;
    uintptr_t mark;
};

struct __r3_slab {
    struct __r3_free *free;
    struct __r3_slab *next, *prev; /* in the heap's bin, while it has room */
    uint32_t start, bump, end;     /* bytes from the segment: first object, first never used, end */
    uint32_t size;                 /* of an object */
    uint32_t reciprocal;           /* ceil(2^32 / size): tells multiples of size by one multiplication */
    uint16_t used;                 /* objects handed out (remotely freed ones count until they are drained) */
    uint8_t bin;                   /* R3_BINS: one object, in no bin */
    uint8_t units;
    uint8_t back; /* units since the slab's first, in the descriptors of its further units */
    uint8_t full; /* not in the bin */
    uint8_t zero; /* one object: its pages have never been used */
};

struct __r3_segment {
    uintptr_t magic;                  /* R3_MAGIC ^ address */
    struct __r3_heap *heap;           /* NULL: one large object */
    struct __r3_segment *next, *prev; /* of the heap's segments with a free unit */
    uint64_t used, dirty;             /* a bit a unit: taken; ever taken. A large object: dirty if it is not all zero */
    size_t len;                       /* of a large object's mapping */
    struct __r3_slab slab[R3_UNITS];
};

struct __r3_heap {
    struct __r3_slab *bin[R3_BINS];
    struct __r3_segment *segments; /* those with a free unit */
    struct __r3_segment *spare;    /* one segment with all units free */
    struct __r3_segment *kept;     /* one large object, freed */
    struct __r3_segment *purge;    /* the last freed span of R3_PURGE or more, its pages still there: */
    uint64_t purge_units;
    struct __r3_free *remote;      /* atomic: freed by other threads */
    struct __r3_heap *next;        /* of all heaps; a heap is never unmapped */
    int state;                     /* atomic */
};

enum { R3_HEAP_LIVE, R3_HEAP_DEAD, R3_HEAP_BUSY /* dead, somebody is draining it */ };

_Static_assert(sizeof(struct __r3_segment) + sizeof(struct __r3_heap) <= R3_HEADER, "a heap fits its first segment");
_Static_assert(offsetof(struct __r3_segment, slab) <= R3_LARGE_HEADER, "what a large object's header needs");

#define R3_MAGIC ((uintptr_t)0x72334d414c4c4f43)
#define R3_FREE_MARK ((uintptr_t)0x9e3779b97f4a7c15)

/* An object that starts a megabyte is a large one, aligned so by memalign: its header is the megabyte before. */
static inline struct __r3_segment *__r3_segment_of(const void *object)
{
    return (struct __r3_segment *)(((uintptr_t)object - 1) & -(uintptr_t)R3_SEGMENT);
}

/* The slab of an object of a segment. */
static inline struct __r3_slab *__r3_slab_of(struct __r3_segment *segment, const void *object)
{
    struct __r3_slab *slab = &segment->slab[((uintptr_t)object & (R3_SEGMENT - 1)) / R3_UNIT];
    return slab - slab->back;
}

/* segment.c: spans of units, and the mappings below them. */
struct __r3_heap *__r3_heap_new(void);
struct __r3_slab *__r3_span_take(struct __r3_heap *heap, unsigned units, int whole);
void __r3_span_give(struct __r3_heap *heap, struct __r3_slab *slab);
/* What a heap keeps back for itself: a freed segment, a large object. */
void __r3_heap_trim(struct __r3_heap *heap);
/* `len` bytes (a multiple of R3_LARGE_UNIT) whose byte `offset` is aligned to `align` (>= R3_SEGMENT), or NULL.
 * keep_slack: leave what was mapped around it. */
char *__r3_map_aligned(size_t len, size_t align, size_t offset, int keep_slack);
void __r3_unmap(char *base, size_t len);

/* large.c: objects with a mapping of their own. `offset` of the object in it: a multiple of 64, <= R3_SEGMENT. */
void *__r3_large_alloc(size_t n, size_t align, size_t offset);
/* From `heap`'s kept one, if it fits; heap may be NULL. */
void *__r3_large_take(struct __r3_heap *heap, size_t n);
void __r3_large_free(struct __r3_heap *heap, struct __r3_segment *segment);
void *__r3_large_resize(struct __r3_segment *segment, void *object, size_t n);

/* malloc.c: what the public names call; a program may bring its own malloc and still use posix_memalign's. */
void *__r3_malloc(size_t n);
void __r3_free_object(void *object);
/* Of the main thread until there is a second one; create.c has the weak twins. */
extern void *__r3_heap_main;
struct __r3_thread;
void __r3_heap_abandon(struct __r3_thread *thread);
/* The bytes of a live object, or the end of the process with a line that begins with `caller`. */
size_t __r3_object_size(const void *object, const char *caller);
__r3_noreturn void __r3_malloc_die(const char *caller, const char *complaint);

#endif
