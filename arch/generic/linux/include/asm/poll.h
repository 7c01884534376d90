/* The kernel's name of what stands in <poll.h>. */
#include <poll.h>
