/* mlockall(2): powerpc asm/mman.h. */
#define MCL_CURRENT 0x2000
#define MCL_FUTURE  0x4000
#define MCL_ONFAULT 0x8000
