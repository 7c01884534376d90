/* mmap(2) flags: asm-generic/mman.h, mman-common.h. */
#define __R3_GENERIC_MMAP_FLAGS
#include <bits/mmap_flags_cpu.h>

#define MAP_ANONYMOUS  0x20
#define MAP_GROWSDOWN  0x100
#define MAP_DENYWRITE  0x800
#define MAP_EXECUTABLE 0x1000
#define MAP_POPULATE   0x8000
#define MAP_NONBLOCK   0x10000
#define MAP_STACK      0x20000
#define MAP_HUGETLB    0x40000
#define MAP_SYNC       0x80000

#define MADV_SOFT_OFFLINE 101
