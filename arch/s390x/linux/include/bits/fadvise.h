/* posix_fadvise: linux/fadvise.h, s390 keeps old numbers. */
#define POSIX_FADV_DONTNEED 6
#define POSIX_FADV_NOREUSE  7
