/* poll(2): sys/poll.h. */
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
