/* poll(2): mips asm/poll.h. */
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
