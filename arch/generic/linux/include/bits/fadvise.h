/* posix_fadvise: linux/fadvise.h. */
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE  5
