/* mmap(2) flags: powerpc asm/mman.h. */
#define MAP_NORESERVE  0x40
#define MAP_LOCKED     0x80
