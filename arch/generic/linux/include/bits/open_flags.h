/* open(2) flags: asm-generic/fcntl.h. */
#define O_CREAT     0100
#define O_EXCL      0200
#define O_NOCTTY    0400
#define O_APPEND    02000
#define O_NONBLOCK  04000
#define O_DSYNC     010000
#define O_ASYNC     020000
#define O_SYNC      (04000000 | O_DSYNC)
