/* open(2) flags that several CPUs number in their own way: asm-generic/fcntl.h. */
#define O_DIRECT    040000
#define O_LARGEFILE 0100000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW  0400000
