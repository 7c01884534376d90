/* poll(2): sys/poll.h. */
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
#define __R3_POLLRDHUP 0 /* the end of what comes is POLLHUP here */
