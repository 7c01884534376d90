/* poll(2): asm-generic/poll.h. */
#define POLLMSG    0x400
#define POLLRDHUP  0x2000
#define __R3_POLLRDHUP POLLRDHUP

typedef __kulong_t nfds_t;
