/* POSIX.1-2024 <sys/mman.h> and man mmap(2), madvise(2), mlock(2), on Linux mremap(2), memfd_create(2): memory.
 * As POSIX.1-2024 / the kernel's manual; sizes are bytes. Thread- and signal-safe. */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>
#include <bits/types.h>

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __SIZE_TYPE__ size_t;

#define MAP_FAILED ((void *)-1)

#define PROT_NONE      0
#define PROT_READ      1
#define PROT_WRITE     2
#define PROT_EXEC      4

/* MAP_, MS_ and MCL_ values. */
#include <bits/mman.h>

#define POSIX_MADV_NORMAL     0
#define POSIX_MADV_RANDOM     1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED   3
#define POSIX_MADV_DONTNEED   4

#if __R3_BSD
#include <bits/madvise.h>
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

__R3_DECLS_END

#if __R3_LFS64
#define mmap64  mmap
#endif

#endif
