/* utimensat, tv_nsec: linux/stat.h. */
#define UTIME_NOW  0x3fffffff
#define UTIME_OMIT 0x3ffffffe
