/* mmap(2) flags: x86 asm/mman.h. */
#define MAP_32BIT      0x40   /* in the low 2 GiB */
#define MAP_ABOVE4G    0x80
#define MAP_LOCKED     0x2000
#define MAP_NORESERVE  0x4000
