/* open(2) flags: mips asm/fcntl.h. */
#define O_APPEND    0x0008
#define O_DSYNC     0x0010
#define O_NONBLOCK  0x0080
#define O_CREAT     0x0100
#define O_EXCL      0x0400
#define O_NOCTTY    0x0800
#define O_ASYNC     0x1000
#define O_SYNC      (0x4000 | O_DSYNC)
