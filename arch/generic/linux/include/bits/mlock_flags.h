/* mlockall(2): asm-generic/mman.h. */
#define MCL_CURRENT 1
#define MCL_FUTURE  2
#define MCL_ONFAULT 4
