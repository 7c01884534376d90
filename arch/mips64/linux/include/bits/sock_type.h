/* Socket types: mips asm/socket.h has the first two the other way round. */
#define SOCK_STREAM   2
#define SOCK_DGRAM    1
#define SOCK_NONBLOCK 0200
