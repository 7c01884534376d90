/* poll(2): asm-generic/poll.h. */
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
