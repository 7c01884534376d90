/* open(2) flags that several CPUs number in their own way: arm64 asm/fcntl.h. */
#define O_DIRECT    0200000
#define O_LARGEFILE 0400000
#define O_DIRECTORY 040000
#define O_NOFOLLOW  0100000
