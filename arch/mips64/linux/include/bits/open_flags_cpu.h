/* open(2) flags that several CPUs number in their own way: mips asm/fcntl.h. */
#define O_DIRECT    0x8000
#define O_LARGEFILE 0x2000
#define O_DIRECTORY 0x10000
#define O_NOFOLLOW  0x20000
