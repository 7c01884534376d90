/* mmap(2) flags that powerpc and x86 have their own of: asm-generic/mman.h. */
#define MAP_LOCKED     0x2000
#define MAP_NORESERVE  0x4000
