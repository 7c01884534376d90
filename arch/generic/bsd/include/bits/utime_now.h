/* utimensat, tv_nsec: sys/stat.h. */
#define UTIME_NOW  (-1)
#define UTIME_OMIT (-2)
