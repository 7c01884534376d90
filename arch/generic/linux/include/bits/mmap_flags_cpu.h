/* mmap(2) flags that powerpc and x86 have their own of: asm-generic/mman.h. */
#ifdef __R3_GENERIC_MMAP_FLAGS /* said by who includes this: other CPUs have values of their own */
#define MAP_LOCKED     0x2000
#define MAP_NORESERVE  0x4000
#endif
