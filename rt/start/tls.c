/* The thread block and the thread-local variables behind or before it, for the main thread and for those that
 * rt/thread makes. The geometry is the CPU's (tp.h); the image is PT_TLS.
 *
 * Linked only when errno, a canary, a thread or a thread-local variable is in the program. */
#include "start/image.h"
#include "start/start.h"
#include "sys.h"
#include "thread/thread.h"
#include "tp_set.h"

#include <sys/mman.h>

__r3_needs(__r3_steps);

struct { /* PT_TLS; named, so that who needs this file can say so */
    const char *image;
    size_t image_bytes, block_bytes, align;
} __r3_tls = {.align = 16};

static inline size_t align_up(size_t n, size_t align) { return (n + align - 1) & -align; }

size_t __r3_tls_area_size(void)
{
    return sizeof(struct __r3_thread) + align_up(R3_TLS_GAP, __r3_tls.align) + __r3_tls.block_bytes + 2 * __r3_tls.align;
}

__r3_no_canary struct __r3_thread *__r3_tls_area_init(void *memory)
{
    uintptr_t start = (uintptr_t)memory, block;
    struct __r3_thread *thread;
    if (R3_TLS_BELOW_TP) {
        thread = (void *)align_up(start + __r3_tls.block_bytes, __r3_tls.align);
        block = (uintptr_t)thread - __r3_tls.block_bytes;
    } else {
        size_t gap = align_up(R3_TLS_GAP, __r3_tls.align);
        block = align_up(start + sizeof *thread + gap, __r3_tls.align);
        thread = (void *)(block - gap - sizeof *thread);
    }
    char *to = (char *)block;
    for (size_t i = 0; i < __r3_tls.image_bytes; i++)
        to[i] = __r3_tls.image[i];
    thread->self = thread;
    return thread;
}

static __r3_no_canary void find_image(void)
{
    const struct __r3_phdr *found = __r3_image_find(R3_PT_TLS);
    if (!found)
        return;
    __r3_tls.image = __r3_image_address(found->vaddr);
    __r3_tls.image_bytes = found->filesz;
    /* The variables below the thread pointer were placed by the segment's own alignment, not by that of the area. */
    __r3_tls.block_bytes = align_up(found->memsz, found->align);
    if (found->align > __r3_tls.align)
        __r3_tls.align = found->align;
}

/* Without memory for it no line of C can report anything: the process ends as on a fault. */
static __r3_no_canary void *main_area(size_t size)
{
    static _Alignas(64) char area[sizeof(struct __r3_thread) + 256];
    if (size <= sizeof area)
        return area;
    long mapped = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped < 0 && mapped > -4096)
        __builtin_trap();
    return (void *)mapped;
}

__r3_no_canary void __r3_init_tls(void)
{
    find_image();
    struct __r3_thread *thread = __r3_tls_area_init(main_area(__r3_tls_area_size()));
    if (__r3_tp_set(__r3_tp_of(thread)) < 0)
        __builtin_trap();
}
