/* POSIX.1-2024 <sys/mman.h> and Linux man mmap(2), madvise(2), mlock(2), mremap(2), memfd_create(2): memory.
 * As POSIX.1-2024 / the Linux manual; sizes are bytes. Thread- and signal-safe. */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>
#include <bits/types.h>
#include <bits/mmap_flags.h>
#include <bits/mlock_flags.h>

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __SIZE_TYPE__ size_t;

#define MAP_FAILED ((void *)-1)

#define PROT_NONE      0
#define PROT_READ      1
#define PROT_WRITE     2
#define PROT_EXEC      4
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

#define POSIX_MADV_NORMAL     0
#define POSIX_MADV_RANDOM     1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED   3
#define POSIX_MADV_DONTNEED   4

#if __R3_BSD
#define MADV_NORMAL          0
#define MADV_RANDOM          1
#define MADV_SEQUENTIAL      2
#define MADV_WILLNEED        3
#define MADV_DONTNEED        4
#define MADV_FREE            8
#define MADV_REMOVE          9
#define MADV_DONTFORK        10
#define MADV_DOFORK          11
#define MADV_MERGEABLE       12
#define MADV_UNMERGEABLE     13
#define MADV_HUGEPAGE        14
#define MADV_NOHUGEPAGE      15
#define MADV_DONTDUMP        16
#define MADV_DODUMP          17
#define MADV_WIPEONFORK      18
#define MADV_KEEPONFORK      19
#define MADV_COLD            20
#define MADV_PAGEOUT         21
#define MADV_POPULATE_READ   22
#define MADV_POPULATE_WRITE  23
#define MADV_DONTNEED_LOCKED 24
#define MADV_COLLAPSE        25
#define MADV_HWPOISON        100
#endif

#if __R3_GNU
#define MREMAP_MAYMOVE   1
#define MREMAP_FIXED     2
#define MREMAP_DONTUNMAP 4

#define MLOCK_ONFAULT 0x01

#include <linux/memfd.h>

#define PKEY_DISABLE_ACCESS 0x1
#define PKEY_DISABLE_WRITE  0x2
#endif

__R3_DECLS_BEGIN

void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset);
int munmap(void *address, size_t size);
int mprotect(void *address, size_t size, int protection);
int msync(void *address, size_t size, int flags);
int posix_madvise(void *address, size_t size, int advice); /* 0 or an error number */
int mlock(const void *address, size_t size);
int munlock(const void *address, size_t size);
int mlockall(int flags);
int munlockall(void);
int shm_open(const char *name, int flags, mode_t mode);
int shm_unlink(const char *name);

#if __R3_BSD
int madvise(void *address, size_t size, int advice);
int mincore(void *address, size_t size, unsigned char *resident);
#endif

#if __R3_GNU
void *mremap(void *address, size_t old_size, size_t new_size, int flags, ...);
int mlock2(const void *address, size_t size, unsigned int flags);
int memfd_create(const char *name, unsigned int flags);
#endif

__R3_DECLS_END

#if __R3_LFS64
#define mmap64  mmap
#endif

#endif
