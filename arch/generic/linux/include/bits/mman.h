/* mmap(2) and msync(2) on Linux: asm-generic/mman-common.h, linux/mman.h. */
#include <bits/mmap_flags.h>
#include <bits/mlock_flags.h>

#define PROT_GROWSDOWN 0x01000000
#define PROT_GROWSUP   0x02000000

/* mmap: bits/mmap_flags.h has the flags that differ between CPUs. */
#define MAP_SHARED          0x01
#define MAP_PRIVATE         0x02
#define MAP_SHARED_VALIDATE 0x03
#define MAP_DROPPABLE       0x08
#define MAP_TYPE            0x0f
#define MAP_FIXED           0x10
#define MAP_FIXED_NOREPLACE 0x100000
#define MAP_ANON            MAP_ANONYMOUS
#define MAP_FILE            0

#define MAP_HUGE_SHIFT 26 /* log2 of the page size, above the flags */
#define MAP_HUGE_MASK  0x3f
#define MAP_HUGE_16KB  (14U << 26)
#define MAP_HUGE_64KB  (16U << 26)
#define MAP_HUGE_512KB (19U << 26)
#define MAP_HUGE_1MB   (20U << 26)
#define MAP_HUGE_2MB   (21U << 26)
#define MAP_HUGE_8MB   (23U << 26)
#define MAP_HUGE_16MB  (24U << 26)
#define MAP_HUGE_32MB  (25U << 26)
#define MAP_HUGE_256MB (28U << 26)
#define MAP_HUGE_512MB (29U << 26)
#define MAP_HUGE_1GB   (30U << 26)
#define MAP_HUGE_2GB   (31U << 26)
#define MAP_HUGE_16GB  (34U << 26)

#define MS_ASYNC      1
#define MS_INVALIDATE 2
#define MS_SYNC       4

#if __R3_GNU
/* mremap(2), mlock2(2), memfd_create(2), pkey_alloc(2). */
#define MREMAP_MAYMOVE   1
#define MREMAP_FIXED     2
#define MREMAP_DONTUNMAP 4

#define MLOCK_ONFAULT 0x01

#include <linux/memfd.h>

#define PKEY_DISABLE_ACCESS 0x1
#define PKEY_DISABLE_WRITE  0x2

__R3_DECLS_BEGIN

void *mremap(void *address, size_t old_size, size_t new_size, int flags, ...);
int mlock2(const void *address, size_t size, unsigned int flags);
int memfd_create(const char *name, unsigned int flags);

__R3_DECLS_END
#endif
