/* mmap(2) flags: mips asm/mman.h. No MAP_SYNC, no MADV_SOFT_OFFLINE. */
#define MAP_NORESERVE  0x0400
#define MAP_ANONYMOUS  0x0800
#define MAP_GROWSDOWN  0x1000
#define MAP_DENYWRITE  0x2000
#define MAP_EXECUTABLE 0x4000
#define MAP_LOCKED     0x8000
#define MAP_POPULATE   0x10000
#define MAP_NONBLOCK   0x20000
#define MAP_STACK      0x40000
#define MAP_HUGETLB    0x80000
